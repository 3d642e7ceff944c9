// Calls of Linux and glibc that the Glibc module of Swift leaves out, because headers declare them for _GNU_SOURCE only.
#pragma once
#include <spawn.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <wchar.h>

extern void *memmem(const void *bytes, size_t count, const void *pattern, size_t length);
extern int memfd_create(const char *name, unsigned int flags);
extern int prlimit(pid_t process, unsigned int resource, const struct rlimit *limit, struct rlimit *old);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
extern int wcwidth(wchar_t character);
