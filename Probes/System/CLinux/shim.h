// What Linux has and Swift's Glibc module leaves out.

#include <pthread.h>
#include <sys/timerfd.h>
#include <sys/timex.h>

// These are declared for _GNU_SOURCE only, which a module cannot set once Glibc's own module is built.
int syncfs(int fd);
int pipe2(int fds[2], int flags);
int pthread_setname_np(pthread_t thread, const char *name);

// Where the program's code begins and ends in memory; the linker knows. Source: end(3), `ld --verbose`.
extern const char __executable_start, etext;
static inline const char *program_code_start(void) { return &__executable_start; }
static inline const char *program_code_end(void) { return &etext; }
