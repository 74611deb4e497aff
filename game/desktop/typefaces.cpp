// SPDX-License-Identifier: MIT
#include "desktop/typefaces.h"

#include <imgui.h>
#include <imgui_freetype.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <system_error>

namespace allwrits {
namespace {

namespace fs = std::filesystem;

struct FaceFile {
    std::string_view file = {};
    float pixels = 0;
};

// By Face. Vollkorn is small for its size.
constexpr std::array<FaceFile, face_count> files{{{"Inter-Regular.otf", 17},
                                                  {"Inter-Regular.otf", 20},
                                                  {"Inter-SemiBold.otf", 20},
                                                  {"Vollkorn-Regular.ttf", 22},
                                                  {"Vollkorn-SemiBold.ttf", 28},
                                                  {"Vollkorn-SemiBold.ttf", 46}}};
constexpr std::string_view fallback_file = "DejaVuSans.ttf";

// Quotes, dashes, section sign, arrows and ticks, whatever the texts: the program draws with them.
constexpr auto always = "“”‘’„‚«»–—…§¶†·•←→↑↓↔▸▾✓✗×÷−≤≥≈½¼¾€£°©®";

std::optional<fs::path> find_font(std::string_view file) {
    for (const auto& folder : font_folders()) {
        std::error_code unknown;
        if (fs::is_regular_file(folder / file, unknown)) return folder / file;
    }
    return std::nullopt;
}

// The characters to make, as ImGui wants them; lives as long as the atlas may need it.
const ImVector<ImWchar>& ranges_for(const std::vector<std::string_view>& texts) {
    static ImVector<ImWchar> ranges;
    ImFontGlyphRangesBuilder builder;
    static constexpr std::array<ImWchar, 5> latin{0x20, 0x7E, 0xA0, 0x17F, 0};
    builder.AddRanges(latin.data());
    builder.AddText(always);
    for (const auto text : texts) builder.AddText(text.data(), text.data() + text.size());
    ranges.clear();
    builder.BuildRanges(&ranges);
    return ranges;
}

}  // namespace

float size_of(Face face) { return files[static_cast<std::size_t>(face)].pixels; }

std::vector<fs::path> font_folders() {
    std::error_code unknown;
    const auto program = fs::read_symlink("/proc/self/exe", unknown).parent_path();
    return {program / ALLWRITS_INSTALLED_FONTS, ALLWRITS_FONTS_DIR, "/usr/share/fonts/opentype/inter",
            "/usr/share/fonts/truetype/vollkorn", "/usr/share/fonts/truetype/dejavu"};
}

Result<Typefaces> set_type(ImFontAtlas& atlas, float scale, const std::vector<std::string_view>& texts) {
    atlas.Clear();
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors;
    const auto& ranges = ranges_for(texts);
    const auto fallback = find_font(fallback_file);
    Typefaces faces{.scale = scale};
    for (std::size_t at = 0; at < face_count; ++at) {
        const auto path = find_font(files[at].file);
        if (!path || !fallback) {
            return failure(Problem{
                .what = "the font " + std::string(path ? fallback_file : files[at].file) + " is missing",
                .hint = "install the Debian packages fonts-inter, fonts-vollkorn and fonts-dejavu-core"});
        }
        const float pixels = std::round(files[at].pixels * scale);
        ImFontConfig config;
        config.OversampleH = 1;  // FreeType hints; sampling more would blur.
        config.PixelSnapH = true;
        faces.fonts[at] = atlas.AddFontFromFileTTF(path->c_str(), pixels, &config, ranges.Data);
        config.MergeMode = true;
        atlas.AddFontFromFileTTF(fallback->c_str(), pixels * 0.92F, &config, ranges.Data);
    }
    if (!atlas.Build()) return failure(Problem{.what = "the fonts could not be drawn"});
    return faces;
}

}  // namespace allwrits
