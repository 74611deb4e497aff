// SPDX-License-Identifier: MIT
#include "base/po.h"

#include "base/text_check.h"
#include "catch.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace allwrits;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

std::vector<PoEntry> entries_in(const std::string& text) {
    const auto read = read_po("es.po", text);
    if (!read) FAIL(to_text(read.error()));
    return *read;
}

// What is said against a text, "" if nothing.
std::string against(const std::string& text) {
    const auto read = read_po("es.po", text);
    return read ? std::string{} : to_text(read.error());
}

std::string one(const std::string& key, const std::string& english, const std::string& translation) {
    return "msgctxt \"" + key + "\"\nmsgid \"" + english + "\"\nmsgstr \"" + translation + "\"\n";
}

// Text that a PO file may hold: no bytes that are not UTF-8.
rc::Gen<std::string> some_text() {
    return rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab {}\n\t\"\\#~%")));
}

}  // namespace

TEST_CASE("an entry is a key, its English and its translation") {
    const auto entries = entries_in(one("told.filed", "{role} files: {text}", "{role} presenta: {text}"));
    REQUIRE(entries.size() == 1);
    CHECK(entries[0] == PoEntry{"told.filed", "{role} files: {text}", "{role} presenta: {text}", 1});
}

TEST_CASE("header, comments, obsolete and fuzzy entries are left out, what is not translated is kept empty") {
    const auto entries = entries_in(
        "# A draft.\nmsgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
        "#: game/a.cpp\n#. what it is for\n" +
        one("a", "A", "AA") + "\n#, fuzzy\n#| msgid \"B?\"\n" + one("b", "B", "BB") + "\n" +
        one("c", "C", "") + "\n#~ msgctxt \"d\"\n#~ msgid \"D\"\n#~ msgstr \"DD\"\n");
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].translation == "AA");
    CHECK(entries[1].key == "c");
    CHECK(entries[1].translation.empty());
}

TEST_CASE("only the entry under a fuzzy mark is fuzzy") {
    const auto entries =
        entries_in(one("a", "A", "AA") + "#, fuzzy\n" + one("b", "B", "BB") + one("c", "C", "CC"));
    REQUIRE(entries.size() == 2);
    CHECK(entries[1].key == "c");
}

TEST_CASE("a text may run over several lines, with escapes and whatever ends its lines") {
    const auto entries = entries_in(
        "msgctxt \"a\"\r\nmsgid \"\"\r\n\"One \"\r\n\"line.\\n\"\r\nmsgstr \"\\\"Una\\\" \\\\ \"\r\n  "
        "\"línea\\t.\"\r\n");
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].english == "One line.\n");
    CHECK(entries[0].translation == "\"Una\" \\ línea\t.");
}

TEST_CASE("a fault is told with its line and what was probably meant") {
    CHECK(against("\n" + one("a", "A", "AA") + "mgsid \"B\"\n") ==
          "es.po:5: no line begins with 'mgsid' (did you mean 'msgid'?)");
    CHECK_THAT(against("msgctxt \"a\"\nmsgid \"A\nmsgstr \"\"\n"),
               ContainsSubstring("es.po:2:7: the text does not end"));
    CHECK_THAT(against("msgctxt \"a\"\nmsgid \"say \"A\" now\"\nmsgstr \"\"\n"),
               ContainsSubstring(
                   "es.po:2:13: something stands behind the text (write a quote inside a text as \\\")"));
    CHECK_THAT(against(one("a", "A", "100\\%")), ContainsSubstring("es.po:3:12: a backslash"));
    CHECK_THAT(against(one("a", "A", "AA") + one("a", "A", "AB")),
               ContainsSubstring("es.po:4: 'a' is here a second time (the first is in line 1)"));
    CHECK_THAT(against("msgid \"A\"\nmsgstr \"AA\"\n"),
               ContainsSubstring("es.po:1: the entry has no msgctxt"));
    CHECK_THAT(against("msgctxt \"a\"\nmsgid \"A\"\n"), ContainsSubstring("begins in line 1 has no msgstr"));
    CHECK_THAT(against("msgctxt \"a\"\nmsgstr \"AA\"\n"),
               ContainsSubstring("es.po:2: msgstr stands in the wrong place"));
    CHECK_THAT(against("msgctxt \"a\"\nmsgid \"A\"\nmsgid \"B\"\n"),
               ContainsSubstring("es.po:3: the entry has a second"));
    CHECK_THAT(against("\"A\"\n"), ContainsSubstring("es.po:1: a text stands here"));
    CHECK_THAT(against("msgctxt\nmsgid \"A\"\n"),
               ContainsSubstring("es.po:1:8: a text in double quotes is missing"));
}

TEST_CASE("plural forms are refused") {
    const std::string plural = "msgctxt \"a\"\nmsgid \"A\"\nmsgid_plural \"As\"\nmsgstr[0] \"AA\"\n";
    CHECK_THAT(against(plural), ContainsSubstring("es.po:3: plural forms are not read"));
}

TEST_CASE("what is not UTF-8, or says that it is not, is refused") {
    CHECK_THAT(against(one("a", "A", "l\xEDnea")), ContainsSubstring("es.po:3: this is no UTF-8"));
    CHECK_THAT(against("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n"),
               ContainsSubstring("charset=ISO-8859-1 (only UTF-8 is read)"));
}

TEST_CASE("files and lists that are too large are refused") {
    CHECK_THAT(against(std::string(largest_po + 1, '\n')), ContainsSubstring("larger than 4000000 bytes"));
    std::string many;
    for (std::size_t at = 0; at <= most_po_entries; ++at) many += one(std::to_string(at), "A", "");
    CHECK_THAT(against(many), ContainsSubstring("more than 20000 entries"));
}

TEST_CASE("what is written reads back the same") {
    CHECK(rc::check("round trip", [](std::uint8_t count) {
        std::vector<PoEntry> entries;
        for (std::size_t at = 0; at < count % 8U; ++at) {
            entries.push_back({"key." + std::to_string(at), "E" + *some_text(), *some_text(), 0});
        }
        auto read = read_po("es.po", po_text(entries));
        RC_ASSERT(read.has_value());
        for (auto& entry : *read) entry.line = 0;
        RC_ASSERT(*read == entries);
    }));
}

TEST_CASE("a translator's text is held to what an author's is, and the line is named") {
    const auto well = one("a", "A", "B");
    CHECK(against(well + one("b", "B", "\x1B[2J")) == "es.po:6: the text holds a control character");
    CHECK(against(well + one("b", "B", "\xC2\x9B")) == "es.po:6: the text holds a control character");
    CHECK(against(well + one("b\x07", "B", "C")) == "es.po:4: the text holds a control character");
    CHECK(against(well + one("b", "B", "one\ttab")).empty());
    CHECK(against("#, fuzzy\n" + one("b", "B", "\x7F")) == "es.po:4: the text holds a control character");

    const std::string half(longest_text / 2, 'x');
    CHECK(against(one("b", "B", half + "\"\n\"" + half)).empty());
    CHECK_THAT(against(one("b", "B", half + "\"\n\"" + half + "\"\n\"x")),
               StartsWith("es.po:5: the text is longer than 4096 bytes"));
    CHECK(against("\x1B[2J \"x\"\n").find('\x1B') == std::string::npos);
}

TEST_CASE("whatever bytes come, there are entries or a problem with a line in the file") {
    // Damage to a file that is well reaches further in than bytes at random.
    const std::string well = "# c\nmsgid \"\"\nmsgstr \"charset=UTF-8\\n\"\n\n#, fuzzy\n" +
                             one("a", "A {n}", "B\\t{n}") + "#~ msgid \"x\"\n" + one("b", "", "") +
                             "\"more\\n\"\r\n";
    const std::vector<std::string> pieces{"msgctxt ", "msgid ",       "msgstr ",    "msgstr[1]", "\"",
                                          "\\",       "\n",           "#, fuzzy\n", "#~ ",       "\r",
                                          "\xC3",     "\xEF\xBB\xBF", "{",          "\t",        "\"\"\n"};
    const auto check = [](const std::string& text) {
        const auto read = read_po("x.po", text);
        const auto lines = static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n') + 1);
        if (read) {
            for (const auto& entry : *read)
                RC_ASSERT(!entry.key.empty() && entry.line >= 1 && entry.line <= lines);
        } else {
            RC_ASSERT(!read.error().what.empty());
            RC_ASSERT(read.error().place.line >= 1 && read.error().place.line <= lines);
        }
    };
    CHECK(rc::check("any bytes", [&](const std::string& text) { check(text); }));
    CHECK(rc::check("damaged", [&](const std::vector<std::pair<std::uint16_t, std::uint8_t>>& damages) {
        std::string text = well;
        for (const auto& [where, what] : damages) {
            const auto at = where % (text.size() + 1);
            if (what % 3 == 0) text.erase(at, what % 5);
            if (what % 3 == 1) text.insert(at, pieces[what % pieces.size()]);
            if (what % 3 == 2 && at < text.size()) text[at] = static_cast<char>(what);
        }
        check(text);
    }));
}
