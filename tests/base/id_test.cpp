// SPDX-License-Identifier: MIT
#include "base/id.h"

#include "catch.h"

#include <type_traits>

using namespace allwrits;

static_assert(!std::is_convertible_v<ArgumentId, EvidenceId>, "ids of two lists must not be mixed up");
static_assert(std::has_unique_object_representations_v<Set<128>>, "a State is hashed as bytes");

TEST_CASE("an id that was not given does not exist") {
    CHECK_FALSE(ArgumentId{}.exists());
    CHECK(id_at<struct Argument>(0).exists());
    CHECK(id_at<struct Argument>(3) < id_at<struct Argument>(4));
}

TEST_CASE("a set holds what was put and not dropped, also across its words") {
    Set<128> set;
    CHECK(set.empty());
    for (const std::size_t at : {0U, 63U, 64U, 127U}) set.put(at);
    set.put(64);
    CHECK(set.size() == 4);
    CHECK((set.has(0) && set.has(63) && set.has(64) && set.has(127)));
    CHECK_FALSE((set.has(1) || set.has(62) || set.has(65)));

    set.drop(63);
    set.set(64, false);
    set.set(65, true);
    CHECK(set.size() == 3);
    CHECK((set.has(65) && !set.has(63) && !set.has(64)));
}

TEST_CASE("a set has nothing beyond its end, and no id that does not exist") {
    Set<64> set;
    for (std::size_t at = 0; at < 64; ++at) set.put(at);
    CHECK_FALSE(set.has(64));
    CHECK_FALSE(set.has(ArgumentId{}));
    CHECK(set.has(id_at<struct Argument>(63)));
}

TEST_CASE("sets with the same ids are equal whatever the order of putting") {
    Set<128> one;
    Set<128> other;
    one.put(id_at<struct Argument>(5));
    one.put(id_at<struct Argument>(100));
    other.put(id_at<struct Argument>(100));
    CHECK(one != other);
    other.put(id_at<struct Argument>(5));
    CHECK(one == other);
    other.drop(id_at<struct Argument>(5));
    one.set(id_at<struct Argument>(5), false);
    CHECK(one == other);
}
