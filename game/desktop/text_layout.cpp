// SPDX-License-Identifier: MIT
#include "desktop/text_layout.h"

#include <imgui.h>

#include <algorithm>
#include <cfloat>
#include <cmath>

namespace allwrits {
namespace {

// Leading: lines of text breathe at 1.4 of their size, headings hold together at 1.2.
float leading(Face face) { return face == Face::Heading || face == Face::Title ? 1.15F : 1.38F; }

// Bytes of the UTF-8 character that begins here.
std::size_t bytes_of_character(std::string_view text) {
    std::size_t bytes = 1;
    while (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) ++bytes;
    return bytes;
}

// Sets word after word; keeps where the line is.
class Setter {
public:
    Setter(const Typefaces& faces, std::span<const TextRun> runs, float width)
        : faces_(faces), runs_(runs), width_(std::max(width, 1.0F)) {}

    void run(std::size_t nth, const TextRun& run) {
        std::string_view rest = run.text;
        // A comma that follows a link belongs to its word, though it is a run of its own.
        glued_ = nth > 0 && !after_blank_ && !rest.empty() && rest.front() != ' ';
        while (!rest.empty()) {
            if (rest.front() == '\n') {
                line_height_ = std::max(line_height_, line_height(faces_, run.face));
                end_line();
                after_blank_ = true;
                rest.remove_prefix(1);
                continue;
            }
            const auto end = std::min(rest.find_first_of(" \n"), rest.size());
            const auto blanks = std::min(rest.find_first_not_of(' ', end), rest.size());
            word(nth, run.face, rest.substr(0, end), blanks - end);
            after_blank_ = blanks > end;
            glued_ = false;
            rest.remove_prefix(blanks);
        }
    }

    SetText finish() {
        end_line();
        set_.height = y_;
        return std::move(set_);
    }

private:
    void word(std::size_t nth, Face face, std::string_view text, std::size_t blanks) {
        const float wide = width_of_text(faces_, face, text);
        if (!glued_) word_begins_ = set_.pieces.size();
        if (x_ > 0 && x_ + wide > width_ + 0.5F) take_word_along();
        if (wide > width_) return broken_word(nth, face, text);
        put(nth, face, text, wide);
        x_ += static_cast<float>(blanks) * width_of_text(faces_, face, " ");
    }

    // To the next line, with the pieces before it that it must not be parted from, unless they are the whole
    // line.
    void take_word_along() {
        if (!glued_ || word_begins_ >= set_.pieces.size() || set_.pieces[word_begins_].x <= 0)
            return end_line();
        std::vector<PlacedText> moved(set_.pieces.begin() + static_cast<std::ptrdiff_t>(word_begins_),
                                      set_.pieces.end());
        set_.pieces.resize(word_begins_);
        end_line();
        word_begins_ = set_.pieces.size();
        for (const auto& piece : moved) put(piece.run, face_of(piece), piece.text, piece.w);
    }

    // A web address, or a narrow column: break it between characters.
    void broken_word(std::size_t nth, Face face, std::string_view text) {
        while (!text.empty()) {
            std::size_t taken = bytes_of_character(text);
            while (taken < text.size()) {
                const auto next = taken + bytes_of_character(text.substr(taken));
                if (width_of_text(faces_, face, text.substr(0, next)) > width_) break;
                taken = next;
            }
            put(nth, face, text.substr(0, taken), width_of_text(faces_, face, text.substr(0, taken)));
            text.remove_prefix(taken);
            if (!text.empty()) end_line();
        }
    }

    void put(std::size_t nth, Face face, std::string_view text, float wide) {
        line_height_ = std::max(line_height_, line_height(faces_, face));
        if (!text.empty()) {
            set_.pieces.push_back(
                {.run = nth, .text = text, .x = x_, .y = y_, .w = wide, .h = faces_.of(face)->FontSize});
        }
        x_ += wide;
        set_.width = std::max(set_.width, x_);
    }

    // Pieces of several sizes stand on one base line.
    void end_line() {
        for (; first_of_line_ < set_.pieces.size(); ++first_of_line_) {
            auto& piece = set_.pieces[first_of_line_];
            piece.y = std::round(y_ + (line_height_ - piece.h) / 2);
        }
        y_ += line_height_;
        x_ = 0;
        line_height_ = 0;
    }

    Face face_of(const PlacedText& piece) const { return runs_[piece.run].face; }

    const Typefaces& faces_;
    std::span<const TextRun> runs_;
    float width_;
    bool glued_ = false, after_blank_ = true;
    std::size_t word_begins_ = 0;  // The first piece of the word being set.
    SetText set_ = {};
    std::size_t first_of_line_ = 0;
    float x_ = 0, y_ = 0, line_height_ = 0;
};

}  // namespace

float width_of_text(const Typefaces& faces, Face face, std::string_view text) {
    const auto* font = faces.of(face);
    return font->CalcTextSizeA(font->FontSize, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

float line_height(const Typefaces& faces, Face face) {
    return std::round(faces.of(face)->FontSize * leading(face));
}

SetText set_text(const Typefaces& faces, std::span<const TextRun> runs, float width) {
    Setter setter(faces, runs, width);
    for (std::size_t nth = 0; nth < runs.size(); ++nth) setter.run(nth, runs[nth]);
    return setter.finish();
}

}  // namespace allwrits
