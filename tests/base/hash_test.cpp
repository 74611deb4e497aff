// SPDX-License-Identifier: MIT
#include "base/hash.h"

#include "catch.h"

#include <set>
#include <string>

using namespace allwrits;

TEST_CASE("mixing gives the published outputs of SplitMix64") {
    // Seed 0, first and second: the state grows by the same constant that mix adds.
    CHECK(mix(0) == 0xE220A8397B1DCDAFU);
    CHECK(mix(0x9E3779B97F4A7C15U) == 0x6E789E6AA1B965F4U);
}

TEST_CASE("a hash is the same on every machine") {
    // Reckoned apart in Python.
    CHECK(hash_text("") == 0xA706DD2F4D197E6FU);
    CHECK(hash_text("a") == 0xAA2A39FE9BDE47A0U);
    CHECK(hash_text("All Writs") == 0x342E89CAE0984218U);
    CHECK(hash_text("All Writs Act of 1789") == 0xA916DC60D773A930U);
    CHECK(hash_text("Act", hash_text("All Writs")) == 0x86806994CBAF94C3U);
}

TEST_CASE("a zero byte at the end changes the hash") {
    using namespace std::string_literals;
    CHECK(hash_text("a\0"s) == 0x45D079074A76F2C6U);
    CHECK(hash_text("\0"s) != hash_text(""));
    CHECK(hash_text("12345678\0"s) != hash_text("12345678"));
}

TEST_CASE("each single bit of a text changes the hash") {
    const std::string text = "The court may order a vendor to help.";
    std::set<std::uint64_t> hashes{hash_text(text)};
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            std::string other = text;
            other[at] = static_cast<char>(static_cast<unsigned char>(other[at]) ^ (1U << bit));
            hashes.insert(hash_text(other));
        }
    }
    CHECK(hashes.size() == 1 + 8 * text.size());
}
