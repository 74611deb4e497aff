// SPDX-License-Identifier: MIT
#include "script/reader.h"

#include <fmt/format.h>
#include <algorithm>
#include <variant>

namespace allwrits {
namespace {

// "the_vote" -> "The vote", where an author gave no name for people.
std::string name_of_id(std::string_view id) {
    std::string name(id);
    std::replace(name.begin(), name.end(), '_', ' ');
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

// A text as it is shown: line ends of the source are spaces, empty lines part paragraphs.
std::string flowing(std::string_view source) {
    std::string text;
    std::size_t line_ends = 0;
    bool space = false;
    for (const char c : source) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        space = space || blank;
        if (c == '\n') ++line_ends;
        if (blank) continue;
        if (!text.empty() && space) text += line_ends > 1 ? "\n\n" : " ";
        text += c;
        space = false;
        line_ends = 0;
    }
    return text;
}

// "argument.D-06"; of what has no key of its own, that of what it stands in.
std::string key_of(const Item& item) {
    const auto word = item.word->name;
    if (word == "scenario") return std::string(word);
    if (word == "reading") return key_of(*item.parent);
    if (word == "level") return key_of(*item.parent) + "." + item.id;
    return fmt::format("{}.{}", word, item.id);
}

class Texts {
public:
    explicit Texts(Manuscript& script) : script_(script) {}

    void put(const Item& item) {
        const Fields fields(item, script_);
        for (const auto& field : item.word->fields) {
            const auto* value = fields.find(field.name);
            if (value == nullptr) continue;
            const auto shown = shown_to(item, field);
            if (field.holds == Holds::Text)
                put(text_key(item, field), *value, shown, item.word->name == "epilogue");
            // A name for the picture, and no words: only front ends read it, so it stays out of the rules.
            if (field.name == "scene") script_.loaded.words.put(key_of(item) + ".scene", value->text);
            if (field.holds == Holds::TextsBy) put_by(item, field, *value, shown);
            if (field.holds == Holds::Reasons) put_reasons(item, field, *value);
            if (field.holds == Holds::Texts && field.name == "past")
                put_listed(key_of(item) + ".past_", *value, shown);
        }
    }

    void or_else(const std::string& key, std::string text) {
        if (!script_.loaded.words.has(key)) script_.loaded.words.put(key, std::move(text));
    }
    std::string said(const std::string& key) const { return std::string(script_.loaded.words[key]); }

private:
    // `told`: read where one future is told.
    void put(const std::string& key, const ScriptValue& value, std::uint32_t shown, bool told = false) {
        script_.loaded.words.put(key, flowing(value.text));
        if (value.text.find_first_of("{}") == std::string::npos) return;
        const auto& names = told ? script_.told : script_.scenario().names;
        const FormulaUse use{.shown_to = shown};
        // As written first: a problem is placed in the source.
        if (auto as_written = parse_braces(value.text, inside_quotes(value), names, use); !as_written) {
            script_.complaints.add(with_forecast_hint(script_, std::move(as_written.error())));
        } else if (auto flowed = parse_braces(flowing(value.text), value.place, names, use)) {
            for (const auto& piece : flowed->pieces) {
                if (const auto* formula = std::get_if<Formula>(&piece))
                    note_figures(script_, *formula, value.place);
            }
            script_.scenario().braced.insert_or_assign(key, std::move(*flowed));
        }
    }

    std::string text_key(const Item& item, const Field& field) const {
        const auto word = item.word->name;
        if (word == "level") return key_of(item);
        if (word != "reading") return fmt::format("{}.{}", key_of(item), field.name);
        const auto both = script_.items.inside(*item.parent, "reading");
        const auto nth = std::find(both.begin(), both.end(), &item) - both.begin();
        return fmt::format("{}.reading_{}", key_of(item), nth + 1);
    }

    void put_by(const Item& item, const Field& field, const ScriptValue& value, std::uint32_t shown) {
        if (field.name == "glossary") return put_glossary(value);
        const std::string_view stem = field.name == "findings" ? "finding_" : "hint.";
        for (const auto& [name, text] : value.named) {
            put(fmt::format("{}.{}{}", key_of(item), stem, value_id(name)), text, shown);
        }
    }

    // Words are kept as they are written: they are looked for in texts.
    void put_glossary(const ScriptValue& value) {
        for (const auto& [word, text] : value.named) put("glossary." + word, text, every_role);
    }

    void put_reasons(const Item& item, const Field& field, const ScriptValue& value) {
        const std::string_view stem = field.name == "attacks" ? "attack" : "support";
        for (const auto& [id, why] : value.named)
            put(fmt::format("{}.{}.{}", stem, item.id, id), why, every_role);
    }

    void put_listed(const std::string& stem, const ScriptValue& value, std::uint32_t shown) {
        for (std::size_t nth = 0; nth < value.listed.size(); ++nth) {
            put(stem + std::to_string(nth + 1), value.listed[nth], shown);
        }
    }

    // The roles that read a text while the game goes on.
    std::uint32_t shown_to(const Item& item, const Field& field) {
        const auto word = item.word->name;
        if (word == "role" && field.name == "private") return 1U << *script_.items.at("role", item.id);
        if (word == "decision") return deciding_roles(script_, item);
        if (word == "choice" && field.name == "text") return deciding_roles(script_, *item.parent);
        if (word == "incident") return Fields(item, script_).roles("seen_by");
        return every_role;
    }

    Manuscript& script_;
};

void name_roles(const Manuscript& script, Texts& texts) {
    for (const auto* role : script.items.of("role")) {
        const auto key = "role." + role->id;
        texts.or_else(key + ".name", name_of_id(role->id));
        texts.or_else(key + ".short", texts.said(key + ".name"));
        texts.or_else(key + ".speaks", texts.said(key + ".name"));
    }
}

void name_findings(const Manuscript& script, Texts& texts) {
    const auto name_of = [&](Side side) {
        const auto role = role_on(script.scenario(), side);
        return role.exists() ? texts.said("role." + script.scenario().roles[role.at].id + ".name")
                             : std::string();
    };
    for (const auto* factor : script.items.of("factor")) {
        const auto key = "factor." + factor->id;
        texts.or_else(key + ".finding_for", fmt::format("For {}.", name_of(Side::For)));
        texts.or_else(key + ".finding_against", fmt::format("For {}.", name_of(Side::Against)));
        texts.or_else(key + ".finding_not_shown", "Not shown.");
    }
}

void name_by_ids(const Manuscript& script, Texts& texts) {
    texts.or_else("scenario.brief", texts.said("scenario.about"));
    const std::pair<std::string_view, std::string_view> named[] = {
        {"stage", "title"}, {"factor", "name"}, {"term", "name"}, {"measure", "label"}};
    for (const auto& [word, field] : named) {
        for (const auto* item : script.items.of(word)) {
            texts.or_else(fmt::format("{}.{}.{}", word, item->id, field), name_of_id(item->id));
        }
    }
    for (const auto* decision : script.items.of("decision")) {
        texts.or_else("decision." + decision->id + ".say",
                      texts.said("stage." + decision->parent->id + ".title"));
    }
    for (const auto* measure : script.items.of("measure"))
        texts.or_else("measure." + measure->id + ".unit", "");
    for (const auto& id : script.items.values()) {
        auto name = id;  // As the author wrote it, since it stands within sentences.
        std::replace(name.begin(), name.end(), '_', ' ');
        texts.or_else("value." + id + ".name", std::move(name));
    }
}

}  // namespace

void read_texts(Manuscript& script) {
    Texts texts(script);
    for (const auto& item : script.items.all()) texts.put(item);
    name_roles(script, texts);
    name_by_ids(script, texts);
    name_findings(script, texts);
}

}  // namespace allwrits
