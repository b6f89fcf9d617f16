#include "CPreflight.h"

#include <string.h>
#include <sysexits.h>
#include <unistd.h>

static void end(const char *sentences) {
    ssize_t ignored = write(STDERR_FILENO, sentences, strlen(sentences));
    (void)ignored;
    _exit(EX_UNAVAILABLE);
}

#if defined(__x86_64__)
#include <cpuid.h>

/// Swift's runtime uses the instruction cmpxchg16b while it starts. Source: CPUID leaf 1, ECX bit 13, Intel SDM volume 2A.
static void check_processor(void) {
    unsigned eax, ebx, ecx = 0, edx;
    if (__get_cpuid(1, &eax, &ebx, &ecx, &edx) && (ecx & bit_CMPXCHG16B)) return;
    end("probe: Bộ xử lý của máy này quá cũ nên không chạy được chương trình (thiếu lệnh CMPXCHG16B, có từ Intel Core 2 "
        "và AMD socket AM2): máy này cần được thay.\n"
        "probe: This PC's processor is too old for this program (it lacks the instruction CMPXCHG16B, which Intel has "
        "since Core 2 and AMD since socket AM2): the PC is due for replacement.\n");
}
#else
static void check_processor(void) {}
#endif

#if defined(SYSTEM_LIBRARIES)
static void check_proc(void) {}
#else
/// In a static program Swift's runtime looks for its own file there, and aborts where it finds none.
static void check_proc(void) {
    if (access("/proc/self/exe", F_OK) == 0) return;
    end("probe: Chưa có /proc nên chưa đọc được gì về máy này. Hãy gắn nó trước: mount -t proc proc /proc\n"
        "probe: /proc is not mounted, so nothing can be read of this PC. Mount it first: mount -t proc proc /proc\n");
}
#endif

static void check(void) {
    check_processor();
    check_proc();
}

__attribute__((section(".preinit_array"), used)) static void (*const first)(void) = check;
