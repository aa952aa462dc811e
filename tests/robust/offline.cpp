#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

/// From now on, in this process and all that it starts: whoever asks for a socket of any family but AF_UNIX is ended.
bool forbidNetwork() {
    sock_filter program[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog filter{sizeof program / sizeof program[0], program};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

} // namespace

/// offline PROGRAM ARGUMENTS…: runs a program that is ended with SIGSYS when it reaches for the network;
/// offline --probe: reaches for it itself.
int main(int argc, char** argv) {
    if (argc < 2 || !forbidNetwork()) {
        std::fprintf(stderr, "offline: %s\n", std::strerror(errno));
        return 2;
    }
    if (std::strcmp(argv[1], "--probe") == 0) return socket(AF_INET, SOCK_STREAM, 0) < 0 ? 1 : 0;
    execv(argv[1], argv + 1);
    std::fprintf(stderr, "offline: %s: %s\n", argv[1], std::strerror(errno));
    return 2;
}
