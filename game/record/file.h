// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace allwrits {

// An open file of the system; closes it.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(other.number_) { other.number_ = -1; }
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    bool is_open() const { return number_ >= 0; }
    int number() const { return number_; }
    void close();

private:
    int number_ = -1;
};

// Saves larger than this are not ours.
constexpr std::size_t most_file_bytes = 64U << 20U;

// The bytes of an ordinary file.
Result<std::string> file_bytes(const std::filesystem::path& path);

// Writes all of it, or says why not; part of it may then be written.
Result<void> write_all(const Descriptor& file, std::string_view bytes, const std::filesystem::path& path);

// Puts a file in place as a whole: at each moment, power cuts included, either the old one or the new one
// stands under its name. The three before it stay as FILE.1 (the latest) to FILE.3.
Result<void> write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

// What the system says about the call that just failed, with the path: "saves/a.journal: cannot be written:
// No space ...".
Problem system_problem(const std::filesystem::path& path, std::string_view what);

}  // namespace allwrits
