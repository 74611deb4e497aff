// SPDX-License-Identifier: MIT
#include "view/glossary.h"

#include <algorithm>

namespace allwrits {
namespace {

constexpr std::string_view stem = "glossary.";
constexpr std::string_view forms_end = ".forms";

// What lies under "glossary." in the catalogue, without the lists of forms.
template <class Each>
void each_word(const Catalogue& words, Each each) {
    const auto& texts = words.texts();
    for (auto at = texts.lower_bound(stem); at != texts.end() && at->first.starts_with(stem); ++at) {
        if (!at->first.ends_with(forms_end)) each(at->first, at->second);
    }
}

std::string_view word_of(std::string_view key) { return key.substr(stem.size()); }

// "finding|findings"; a word that has no list of forms is its own.
std::vector<std::string_view> forms_of(const Catalogue& words, const std::string& key) {
    const auto list = key + std::string(forms_end);
    std::string_view all = words.has(list) ? words[list] : word_of(key);
    std::vector<std::string_view> forms;
    while (!all.empty()) {
        const auto end = std::min(all.find('|'), all.size());
        if (end > 0) forms.push_back(all.substr(0, end));
        all.remove_prefix(std::min(end + 1, all.size()));
    }
    return forms;
}

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Letters and digits; of what lies beyond ASCII all but the dashes and quotes of U+2010 to U+203F, whose
// UTF-8 begins with E2 80, the no-break space, C2 A0, and the quotes « and ».
bool is_letter_before(std::string_view text, std::size_t at) {
    if (at == 0) return false;
    const auto byte = [&](std::size_t back) {
        return back > at ? 0U : static_cast<unsigned char>(text[at - back]);
    };
    const auto last = byte(1);
    if (last < 0x80)
        return (last >= '0' && last <= '9') ||
               (small(static_cast<char>(last)) >= 'a' && small(static_cast<char>(last)) <= 'z');
    const bool sign = byte(3) == 0xE2 && byte(2) == 0x80;
    const bool latin_sign = byte(2) == 0xC2;
    return !sign && !latin_sign;
}

bool is_letter_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t on) {
        return at + on < text.size() ? static_cast<unsigned char>(text[at + on]) : 0U;
    };
    const auto first = byte(0);
    if (first < 0x80)
        return (first >= '0' && first <= '9') ||
               (small(static_cast<char>(first)) >= 'a' && small(static_cast<char>(first)) <= 'z');
    return !(first == 0xE2 && byte(1) == 0x80) && first != 0xC2;
}

std::vector<std::size_t> places_of(std::string_view text, std::string_view form) {
    std::vector<std::size_t> places;
    const auto same = [](char a, char b) { return small(a) == small(b); };
    for (auto from = text.begin();; ++from) {
        from = std::search(from, text.end(), form.begin(), form.end(), same);
        if (from == text.end()) return places;
        const auto at = static_cast<std::size_t>(from - text.begin());
        if (!is_letter_before(text, at) && !is_letter_at(text, at + form.size())) places.push_back(at);
    }
}

}  // namespace

std::vector<GlossaryHit> glossary_hits(const Catalogue& words, std::string_view text) {
    std::vector<GlossaryHit> all;
    each_word(words, [&](const std::string& key, const std::string&) {
        for (const auto form : forms_of(words, key)) {
            for (const auto at : places_of(text, form))
                all.push_back({.from = at, .length = form.size(), .key = key});
        }
    });
    // Longest first: of two that overlap the longer one stays.
    std::sort(all.begin(), all.end(), [](const GlossaryHit& a, const GlossaryHit& b) {
        return a.length != b.length ? a.length > b.length : a.from < b.from;
    });
    std::vector<GlossaryHit> apart;
    for (auto& hit : all) {
        const bool overlaps = std::any_of(apart.begin(), apart.end(), [&](const GlossaryHit& other) {
            return hit.from < other.from + other.length && other.from < hit.from + hit.length;
        });
        if (!overlaps) apart.push_back(std::move(hit));
    }
    std::sort(apart.begin(), apart.end(),
              [](const GlossaryHit& a, const GlossaryHit& b) { return a.from < b.from; });
    std::vector<GlossaryHit> first;
    for (auto& hit : apart) {
        const bool known = std::any_of(first.begin(), first.end(),
                                       [&](const GlossaryHit& other) { return other.key == hit.key; });
        if (!known) first.push_back(std::move(hit));
    }
    return first;
}

std::vector<GlossaryEntry> glossary_of(const Catalogue& words) {
    std::vector<GlossaryEntry> list;
    each_word(words, [&](const std::string& key, const std::string& text) {
        const auto forms = forms_of(words, key);
        list.push_back(
            {.key = key, .word = std::string(forms.empty() ? word_of(key) : forms.front()), .text = text});
    });
    return list;
}

}  // namespace allwrits
