// SPDX-License-Identifier: MIT
#pragma once

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <cstddef>

namespace allwrits {

// Runs something in a child, under limits that must not touch the tests, and gives its exit code (or -1).
template <class Run>
int in_child(Run run) {
    const auto child = ::fork();
    if (child == 0) ::_exit(run());
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status)) return -1;
    return WEXITSTATUS(status);
}

// As somebody whom permissions hold back; the superuser passes them all.
template <class Run>
int as_nobody(Run run) {
    return in_child([&] {
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && ::seteuid(nobody) != 0) return 99;
        return run();
    });
}

// With a disk on which no file may grow beyond `bytes`: the write that would is cut short, the next one
// fails.
template <class Run>
int on_small_disk(std::size_t bytes, Run run) {
    return in_child([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, bytes};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 99;
        return run();
    });
}

}  // namespace allwrits
