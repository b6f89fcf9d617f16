/* Runs one program and writes what it and its children used: rusage OUT PROGRAM [ARGUMENT…]
 *
 * OUT gets one row: CPU time of user and system in microseconds, the largest process's peak in kB, and the exit status
 * (128 + the signal where one ended it). What the program prints goes to /dev/null.
 *
 * Python could wait as well, but a program's peak begins with that of the process that started it: the kernel counts the
 * memory from before execve(2) too. This one has next to none.
 */
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static long microseconds(struct timeval time) { return time.tv_sec * 1000000L + time.tv_usec; }

int main(int count, char **arguments) {
    if (count < 3) return 64;
    pid_t child = fork();
    if (child < 0) return 71;
    if (child == 0) {
        int nothing = open("/dev/null", O_RDWR);
        if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(nothing, 1) < 0 || dup2(nothing, 2) < 0) _exit(126);
        if (nothing > 2) close(nothing);
        execvp(arguments[2], arguments + 2);
        _exit(127);
    }
    int status;
    struct rusage used;
    if (wait4(child, &status, 0, &used) != child) return 71;
    FILE *out = fopen(arguments[1], "we");
    if (out == NULL) return 73;
    fprintf(
        out, "%ld %ld %d\n", microseconds(used.ru_utime) + microseconds(used.ru_stime), used.ru_maxrss,
        WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return fclose(out) == 0 ? 0 : 74;
}
