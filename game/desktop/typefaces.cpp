// SPDX-License-Identifier: MIT
#include "desktop/typefaces.h"

#include <imgui.h>
#include <imgui_freetype.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

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
                                                  {"Vollkorn-SemiBold.ttf", 46},
                                                  {"Inter-SemiBold.otf", 44}}};
// From blank to question mark: digits, "%", and what parts them. Vollkorn's 1 looks like an I.
constexpr std::array<ImWchar, 3> figure_range{0x20, 0x3F, 0};
constexpr std::string_view fallback_file = "DejaVuSans.ttf";

// Quotes, dashes, section sign, arrows and ticks, whatever the texts: the program draws with them.
constexpr auto always = "“”‘’„‚«»–—…§¶†·•←→↑↓↔▸▾✓✗×÷−≤≥≈½¼¾€£°©®";

using FontBytes = std::map<std::string_view, std::string>;

std::optional<std::string> bytes_of(const fs::path& file) {
    std::error_code unknown;
    if (!fs::is_regular_file(file, unknown)) return std::nullopt;
    std::ifstream in(file, std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(in), {});
    if (!in || bytes.empty()) return std::nullopt;
    return bytes;
}

void add_font(ImFontAtlas& atlas, const std::string& bytes, float pixels, ImFontConfig& config,
              const ImWchar* ranges) {
    // The atlas gives back what it was given.
    auto* own = ImGui::MemAlloc(bytes.size());
    std::memcpy(own, bytes.data(), bytes.size());
    atlas.AddFontFromMemoryTTF(own, static_cast<int>(bytes.size()), pixels, &config, ranges);
}

// Whether a font comes of these bytes: tried by itself, for a few signs.
bool draws(const std::string& bytes) {
    static constexpr std::array<ImWchar, 3> few{0x41, 0x42, 0};
    ImFontAtlas trial;
    trial.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    ImFontConfig config;
    add_font(trial, bytes, 10, config, few.data());
    return trial.Build();
}

// From the first folder that has it whole.
Result<std::string> read_font(std::string_view file, const std::vector<fs::path>& folders) {
    for (const auto& folder : folders) {
        auto bytes = bytes_of(folder / file);
        if (bytes && draws(*bytes)) return std::move(*bytes);
    }
    return failure(
        Problem{.what = "the font " + std::string(file) + " is missing or damaged",
                .hint = "install the Debian packages fonts-inter, fonts-vollkorn and fonts-dejavu-core"});
}

Result<FontBytes> read_fonts(const std::vector<fs::path>& folders) {
    FontBytes fonts;
    std::vector<std::string_view> wanted{fallback_file};
    for (const auto& face : files) wanted.push_back(face.file);
    for (const auto file : wanted) {
        if (fonts.contains(file)) continue;
        auto bytes = read_font(file, folders);
        if (!bytes) return failure(bytes.error());
        fonts.emplace(file, std::move(*bytes));
    }
    return fonts;
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

Result<Typefaces> set_type(ImFontAtlas& atlas, float scale, const std::vector<std::string_view>& texts,
                           const std::vector<fs::path>& folders) {
    // Before anything is thrown away.
    const auto fonts = read_fonts(folders);
    if (!fonts) return failure(fonts.error());
    atlas.Clear();
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors;
    const auto& ranges = ranges_for(texts);
    Typefaces faces{.scale = scale};
    for (std::size_t at = 0; at < face_count; ++at) {
        const float pixels = std::round(files[at].pixels * scale);
        ImFontConfig config;
        config.OversampleH = 1;  // FreeType hints; sampling more would blur.
        config.PixelSnapH = true;
        const bool figures = static_cast<Face>(at) == Face::Figure;
        add_font(atlas, fonts->at(files[at].file), pixels, config,
                 figures ? figure_range.data() : ranges.Data);
        faces.fonts[at] = atlas.Fonts.back();
        if (figures) continue;
        config.MergeMode = true;
        add_font(atlas, fonts->at(fallback_file), pixels * 0.92F, config, ranges.Data);
    }
    if (!atlas.Build()) return failure(Problem{.what = "the fonts could not be drawn"});
    return faces;
}

}  // namespace allwrits
