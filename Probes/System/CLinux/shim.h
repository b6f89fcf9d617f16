// What Linux has and Swift's Glibc module leaves out.

#include <sys/timerfd.h>
#include <sys/timex.h>

// These are declared for _GNU_SOURCE only, which a module cannot set once Glibc's own module is built.
int syncfs(int fd);
int pipe2(int fds[2], int flags);
