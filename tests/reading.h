// SPDX-License-Identifier: MIT
#pragma once

#include <cctype>
#include <string_view>

namespace allwrits {

// How hard a text is to read, by Flesch and Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59, in US
// school grades (J. P. Kincaid and others, Naval Technical Training Command Research Branch Report 8-75, 1975).
struct ReadingEase {
    std::size_t sentences = 0, words = 0, syllables = 0;

    // Labels and headlines, which end without a stop, are no sentences and are left out.
    void add(std::string_view text) {
        while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0) text.remove_suffix(1);
        if (text.empty() || !is_stop(text.back())) return;
        bool in_sentence = false;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = word_end(text, at);
            if (end > at) {
                ++words;
                syllables += syllables_of(text.substr(at, end - at));
                in_sentence = true;
                at = end;
                continue;
            }
            const bool last = at + 1 == text.size() || std::isspace(static_cast<unsigned char>(text[at + 1])) != 0;
            if (is_stop(text[at]) && last && in_sentence) {
                ++sentences;
                in_sentence = false;
            }
            ++at;
        }
    }

    double grade() const {
        const auto count = [](std::size_t n) { return static_cast<double>(n); };
        if (sentences == 0 || words == 0) return 0;
        return 0.39 * count(words) / count(sentences) + 11.8 * count(syllables) / count(words) - 15.59;
    }

private:
    static bool is_stop(char c) { return c == '.' || c == '?' || c == '!'; }
    static bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '\'' || c == '-' || (c & '\x80') != 0; }

    // A dot or comma inside a number belongs to it.
    static std::size_t word_end(std::string_view text, std::size_t at) {
        std::size_t end = at;
        while (end < text.size()) {
            const bool inside = (text[end] == '.' || text[end] == ',') && end > at && end + 1 < text.size() &&
                                std::isdigit(static_cast<unsigned char>(text[end - 1])) != 0 &&
                                std::isdigit(static_cast<unsigned char>(text[end + 1])) != 0;
            if (!is_word(text[end]) && !inside) break;
            ++end;
        }
        return end;
    }

    // Groups of vowels, without a silent e at the end; a number counts as one.
    static std::size_t syllables_of(std::string_view word) {
        const auto vowel = [](char c) { return std::string_view("aeiouy").find(static_cast<char>(std::tolower(c))) != std::string_view::npos; };
        std::size_t count = 0;
        for (std::size_t at = 0; at < word.size(); ++at) {
            if (vowel(word[at]) && (at == 0 || !vowel(word[at - 1]))) ++count;
        }
        const bool silent = word.size() > 2 && (word.back() == 'e' || word.back() == 'E') && !vowel(word[word.size() - 2]) &&
                            word[word.size() - 2] != 'l';
        if (silent && count > 1) --count;
        return count == 0 ? 1 : count;
    }
};

}  // namespace allwrits
