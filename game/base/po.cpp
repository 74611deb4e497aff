// SPDX-License-Identifier: MIT
#include "base/po.h"

#include "base/names.h"
#include "base/text_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace allwrits {
namespace {

std::string_view without_blanks_before(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    return text;
}

class PoReader {
public:
    PoReader(const std::string& file, std::string_view text) : file_(file), rest_(text) {}

    Result<std::vector<PoEntry>> read() {
        while (!rest_.empty()) {
            ++line_;
            const auto end = std::min(rest_.find('\n'), rest_.size());
            whole_ = rest_.substr(0, end);
            rest_.remove_prefix(std::min(end + 1, rest_.size()));
            if (whole_.ends_with('\r')) whole_.remove_suffix(1);
            if (!is_utf8(whole_)) return wrong("this is no UTF-8", "save the file as UTF-8");
            if (const auto read = take(without_blanks_before(whole_)); !read) return failure(read.error());
        }
        if (const auto last = finish(); !last) return failure(last.error());
        return std::move(entries_);
    }

private:
    enum class Part { None, Key, English, Translation };
    using Done = Result<void>;

    tl::unexpected<Problem> wrong(std::string what, std::string hint = {}, std::size_t column = 0) const {
        const Place place{.file = file_, .line = line_, .column = static_cast<std::uint32_t>(column)};
        return failure(Problem{.place = place, .what = std::move(what), .hint = std::move(hint)});
    }

    Done take(std::string_view line) {
        if (line.empty()) return {};
        if (line.front() == '#') return comment(line);
        if (line.front() == '"') {
            if (part_ == Part::None)
                return wrong("a text stands here without msgctxt, msgid or msgstr before it");
            return add_text(line);
        }
        const auto length = std::min(line.find_first_of(" \t\""), line.size());
        if (auto begun = begin(line.substr(0, length)); !begun) return begun;
        return add_text(without_blanks_before(line.substr(length)));
    }

    // A translator's text is held to what an author's is, line by line, so that the line can be named.
    Done add_text(std::string_view quoted) {
        auto& text = text_of_part();
        const auto before = text.size();
        if (auto read = add_quoted(quoted, text); !read) return read;
        auto fault = fault_in(std::string_view(text).substr(before));
        if (text.size() > longest_text) fault = fault_in(text);
        if (fault) return wrong(fault->what, fault->hint);
        return {};
    }

    // "#, fuzzy" and "#~ msgid": the others are for people.
    Done comment(std::string_view line) {
        if (auto finished = finish_translated(); !finished) return finished;
        if (line.starts_with("#,") && line.find("fuzzy") != std::string_view::npos) fuzzy_ = true;
        return {};
    }

    Done begin(std::string_view word) {
        if (word == "msgid_plural" || word.starts_with("msgstr["))
            return wrong("plural forms are not read", "give each number that matters an entry of its own");
        if (word == "msgctxt" || word == "msgid") {
            if (auto finished = finish_translated(); !finished) return finished;
        }
        if (word == "msgctxt") return begin_part(Part::Key, Part::None, has_key_, word);
        if (word == "msgid")
            return begin_part(Part::English, has_key_ ? Part::Key : Part::None, has_english_, word);
        if (word == "msgstr") return begin_part(Part::Translation, Part::English, has_translation_, word);
        return wrong(fmt::format("no line begins with '{}'", presentable(word, 80)),
                     name_hint(word, {"msgctxt", "msgid", "msgstr"}));
    }

    Done begin_part(Part part, Part after, bool& has, std::string_view word) {
        if (has)
            return wrong(fmt::format("the entry has a second {}", word), "a msgstr may be missing before it");
        if (part_ != after)
            return wrong(fmt::format("{} stands in the wrong place", word),
                         "the order is msgctxt, msgid, msgstr");
        if (!has_key_ && !has_english_) entry_.line = line_;
        has = true;
        part_ = part;
        return {};
    }

    std::string& text_of_part() {
        if (part_ == Part::Key) return entry_.key;
        return part_ == Part::English ? entry_.english : entry_.translation;
    }

    std::size_t column_of(std::string_view in_line) const {
        return static_cast<std::size_t>(in_line.data() - whole_.data()) + 1;
    }

    // One "quoted" text, which is all that may stand on the line now.
    Done add_quoted(std::string_view quoted, std::string& text) const {
        if (!quoted.starts_with('"'))
            return wrong("a text in double quotes is missing here", {}, column_of(quoted));
        for (std::size_t at = 1; at < quoted.size(); ++at) {
            if (quoted[at] == '"') {
                const auto after = without_blanks_before(quoted.substr(at + 1));
                if (after.empty()) return {};
                return wrong("something stands behind the text", "write a quote inside a text as \\\"",
                             column_of(after));
            }
            if (quoted[at] != '\\') {
                text += quoted[at];
                continue;
            }
            const auto escaped = escape(quoted.substr(at + 1, 1));
            if (!escaped)
                return wrong("a backslash stands before something else than n, t, a quote or a backslash",
                             "write a backslash as \\\\", column_of(quoted.substr(at)));
            text += *escaped;
            ++at;
        }
        return wrong("the text does not end", "a double quote closes it, on the same line",
                     column_of(quoted));
    }

    static std::optional<char> escape(std::string_view letter) {
        if (letter == "n") return '\n';
        if (letter == "t") return '\t';
        if (letter == "\"" || letter == "\\") return letter.front();
        return std::nullopt;
    }

    Done finish_translated() { return has_translation_ ? finish() : Done{}; }

    // What was read of an entry is the whole of it.
    Done finish() {
        if (!has_key_ && !has_english_) return {};
        if (!has_english_ || !has_translation_)
            return wrong(fmt::format("the entry that begins in line {} has no {}", entry_.line,
                                     has_english_ ? "msgstr" : "msgid"));
        auto done = keep();
        entry_ = {};
        has_key_ = has_english_ = has_translation_ = fuzzy_ = false;
        part_ = Part::None;
        return done;
    }

    Done keep() {
        const auto at_entry = [&](std::string what, std::string hint) {
            const Place place{.file = file_, .line = entry_.line};
            return failure(Problem{.place = place, .what = std::move(what), .hint = std::move(hint)});
        };
        if (!has_key_ && entry_.english.empty()) return check_header(at_entry);
        if (entry_.key.empty())
            return at_entry("the entry has no msgctxt", "msgctxt holds the key, such as \"told.filed\"");
        if (entry_.english.empty()) return at_entry("the msgid is empty", "msgid holds the English");
        const auto [first, is_new] = lines_.emplace(entry_.key, entry_.line);
        if (!is_new) {
            return at_entry(fmt::format("'{}' is here a second time", entry_.key),
                            fmt::format("the first is in line {}", first->second));
        }
        if (lines_.size() > most_po_entries)
            return at_entry(fmt::format("there are more than {} entries", most_po_entries), {});
        if (!fuzzy_) entries_.push_back(std::move(entry_));
        return {};
    }

    template <class AtEntry>
    Done check_header(const AtEntry& at_entry) const {
        const auto found = entry_.translation.find("charset=");
        if (found == std::string::npos) return {};
        const auto from =
            std::string_view(entry_.translation).substr(found + std::string_view("charset=").size());
        const auto name = from.substr(0, from.find_first_of(" ;\n"));
        // A POT that no entry has made ask for more has the first of these.
        if (name == "CHARSET" || name == "UTF-8" || name == "utf-8") return {};
        return at_entry(fmt::format("the header says charset={}", name), "only UTF-8 is read");
    }

    const std::string& file_;
    std::string_view rest_, whole_ = {};  // What is still to be read, and the line being read.
    std::uint32_t line_ = 0;
    PoEntry entry_ = {};
    Part part_ = Part::None;  // Where a further "text" belongs.
    bool has_key_ = false, has_english_ = false, has_translation_ = false, fuzzy_ = false;
    std::map<std::string, std::uint32_t> lines_ = {};  // Of each key, fuzzy entries included.
    std::vector<PoEntry> entries_ = {};
};

// In quotes, a line of the file for each line of the text.
std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size(); ++at) {
        switch (text[at]) {
            case '\n':
                out += at + 1 < text.size() ? "\\n\"\n\"" : "\\n";
                break;
            case '\t':
                out += "\\t";
                break;
            case '"':
            case '\\':
                out += '\\';
                [[fallthrough]];
            default:
                out += text[at];
        }
    }
    return out + "\"\n";
}

}  // namespace

Result<std::vector<PoEntry>> read_po(const std::string& file, std::string_view text) {
    if (text.size() > largest_po) {
        return failure(
            Problem{.place = {.file = file}, .what = fmt::format("it is larger than {} bytes", largest_po)});
    }
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    return PoReader(file, text).read();
}

std::string po_text(const std::vector<PoEntry>& entries) {
    std::string text =
        "msgid \"\"\nmsgstr \"\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
        "\"Content-Transfer-Encoding: 8bit\\n\"\n";
    for (const auto& entry : entries) {
        text += "\nmsgctxt " + quoted(entry.key) + "msgid " + quoted(entry.english) + "msgstr " +
                quoted(entry.translation);
    }
    return text;
}

}  // namespace allwrits
