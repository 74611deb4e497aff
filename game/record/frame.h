// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace allwrits {

// A journal's line: eight hexadecimal digits of the CRC-32C of the text, a space, the text, a newline.
std::string framed(std::string_view text);

struct Framed {
    std::string_view text = {};  // Without checksum and newline; empty where unsound.
    bool sound = false;          // Whole and true to its checksum.
    std::size_t end = 0;         // Bytes from the start of the file to the end of the line.
};

// The lines of a file. What stands after the last newline is a line too, and unsound.
std::vector<Framed> frames_of(std::string_view bytes);

}  // namespace allwrits
