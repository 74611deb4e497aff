// SPDX-License-Identifier: MIT
#include "script/vocabulary.h"

#include "script/vocabulary_parts.h"

#include <algorithm>

namespace allwrits {

const std::vector<Word>& vocabulary() {
    static const std::vector<Word> words = [] {
        std::vector<Word> all;
        for (const auto& part : {words_of_the_whole(), words_of_the_rules(), words_of_the_record(),
                                 words_of_the_law(), words_of_the_docket(), words_of_the_forecast()}) {
            all.insert(all.end(), part.begin(), part.end());
        }
        return all;
    }();
    return words;
}

const Word* find_word(std::string_view name) {
    const auto& words = vocabulary();
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.name == name; });
    return found == words.end() ? nullptr : &*found;
}

const Field* find_field(const Word& word, std::string_view name) {
    const auto found = std::find_if(word.fields.begin(), word.fields.end(),
                                    [&](const Field& field) { return field.name == name; });
    return found == word.fields.end() ? nullptr : &*found;
}

std::vector<std::string> callable_words() {
    std::vector<std::string> names;
    for (const auto& word : vocabulary()) {
        if (word.form != Form::Entry) names.emplace_back(word.name);
    }
    return names;
}

std::vector<std::string> field_names(const Word& word) {
    std::vector<std::string> names;
    names.reserve(word.fields.size());
    for (const auto& field : word.fields) names.emplace_back(field.name);
    return names;
}

std::vector<std::string> alternatives(std::string_view of) {
    std::vector<std::string> list;
    while (!of.empty()) {
        const auto end = std::min(of.find('|'), of.size());
        list.emplace_back(of.substr(0, end));
        of.remove_prefix(std::min(end + 1, of.size()));
    }
    return list;
}

}  // namespace allwrits
