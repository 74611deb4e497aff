// SPDX-License-Identifier: MIT
#include "catch.h"

#include "desktop/typefaces.h"
#include "record/small_journal.h"

#include <imgui.h>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("where the fonts cannot be read, the type that was set can still be used") {
    ImFontAtlas atlas;
    const auto before = set_type(atlas, 1, {});
    REQUIRE(before);
    const Scratch scratch;
    for (const auto* damage : {"", "this is no font"}) {
        for (const auto* file : {"Inter-Regular.otf", "Inter-SemiBold.otf", "Vollkorn-Regular.ttf",
                                 "Vollkorn-SemiBold.ttf", "DejaVuSans.ttf"}) {
            if (*damage != '\0') put_bytes(scratch / file, damage);
        }
        const auto after = set_type(atlas, 2, {}, {scratch.folder()});
        REQUIRE_FALSE(after);
        CHECK_THAT(after.error().what, ContainsSubstring("is missing or damaged"));
        CHECK(atlas.IsBuilt());
        REQUIRE(atlas.Fonts.Size == static_cast<int>(face_count));
        CHECK(before->of(Face::Body)->FindGlyphNoFallback('g') != nullptr);
    }
    // A folder further on the list has them whole.
    auto folders = font_folders();
    folders.insert(folders.begin(), scratch.folder());
    CHECK(set_type(atlas, 2, {}, folders));
}
