// SPDX-License-Identifier: MIT
#include "record/frame.h"

#include <fmt/format.h>
#include <boost/crc.hpp>

namespace allwrits {
namespace {

// CRC-32C (Castagnoli 1993; RFC 3720, B.4): notices each error of up to 32 bits in a row, so each changed
// byte.
using Crc32c = boost::crc_optimal<32, 0x1EDC6F41, 0xFFFFFFFF, 0xFFFFFFFF, true, true>;

constexpr std::size_t digits = 8;

std::string checksum(std::string_view text) {
    Crc32c crc;
    crc.process_bytes(text.data(), text.size());
    return fmt::format("{:08x}", crc.checksum());
}

// The text of a line without its newline, if the checksum agrees.
bool is_sound(std::string_view line) {
    return line.size() > digits && line[digits] == ' ' &&
           line.substr(0, digits) == checksum(line.substr(digits + 1));
}

}  // namespace

std::string framed(std::string_view text) { return fmt::format("{} {}\n", checksum(text), text); }

std::vector<Framed> frames_of(std::string_view bytes) {
    std::vector<Framed> frames;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto newline = bytes.find('\n', at);
        const bool whole = newline != std::string_view::npos;
        const auto line = bytes.substr(at, whole ? newline - at : newline);
        const bool sound = whole && is_sound(line);
        at += line.size() + (whole ? 1U : 0U);
        frames.push_back(
            {.text = sound ? line.substr(digits + 1) : std::string_view{}, .sound = sound, .end = at});
    }
    return frames;
}

}  // namespace allwrits
