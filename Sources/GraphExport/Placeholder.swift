// Begun by the next commit.
