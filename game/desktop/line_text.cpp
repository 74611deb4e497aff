// SPDX-License-Identifier: MIT
#include "desktop/line_text.h"

#include "view/glossary.h"
#include "view/wording.h"

#include <algorithm>

namespace allwrits {
namespace {

// The card whose id begins here, "D-18"; none if what stands here is no card's id.
ArgumentId card_at(const Scenario& scenario, std::string_view text) {
    for (std::size_t at = 0; at < scenario.arguments.size(); ++at) {
        const auto& id = scenario.arguments[at].id;
        if (!text.starts_with(id)) continue;
        const char next = text.size() > id.size() ? text[id.size()] : ' ';
        if (next != '-' && (next < '0' || next > '9')) return id_at<Argument>(at);
    }
    return {};
}

bool may_begin_id(std::string_view text, std::size_t at) {
    const char before = at == 0 ? ' ' : text[at - 1];
    return (before == ' ' || before == '[' || before == '(' || before == '\n') && text[at] >= 'A' &&
           text[at] <= 'Z';
}

}  // namespace

Ink ink_of(Side side) {
    switch (side) {
        case Side::Bench:
            return Ink::Bench;
        case Side::For:
            return Ink::For;
        case Side::Against:
            return Ink::Against;
        case Side::None:
            break;
    }
    return Ink::Text;
}

void LineText::split_words(std::string_view text, Face face, Ink ink, std::vector<TextRun>& into) {
    std::size_t done = 0;
    for (const auto& hit : glossary_hits(words_, text)) {
        if (!explained_.insert(hit.key).second) continue;
        if (hit.from > done)
            into.push_back(
                {.text = std::string(text.substr(done, hit.from - done)), .face = face, .ink = ink});
        into.push_back({.text = std::string(text.substr(hit.from, hit.length)),
                        .face = face,
                        .ink = ink,
                        .link = "word:" + hit.key});
        done = hit.from + hit.length;
    }
    if (done < text.size())
        into.push_back({.text = std::string(text.substr(done)), .face = face, .ink = ink});
}

void LineText::split(std::string_view text, Face face, Ink ink, std::vector<TextRun>& into) {
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!may_begin_id(text, at)) continue;
        const auto card = card_at(scenario_, text.substr(at));
        if (!card.exists()) continue;
        const auto& id = scenario_.arguments[card.at].id;
        split_words(text.substr(done, at - done), face, ink, into);
        into.push_back({.text = id, .face = face, .ink = Ink::Title, .link = "why:" + id});
        at += id.size() - 1;
        done = at + 1;
    }
    split_words(text.substr(done), face, ink, into);
}

void LineText::follow(const std::string& link, const std::vector<FactId>& cites) {
    if (link == "sources") return wish_for(wished_, ShowSources{.facts = cites});
    if (link.starts_with("word:")) return wish_for(wished_, ShowWord{.key = link.substr(5)});
    wish_for(wished_, AskWhy{.topic = link.substr(4)});
}

void LineText::finish(std::vector<TextRun> runs, const Line& line, Face face, Ink ink, std::string_view id) {
    split(line.text, face, ink, runs);
    if (!line.cites.empty()) {
        runs.push_back({.text = "  ", .face = Face::Small});
        runs.push_back({.text = line.cites.size() == 1 ? ui_.say("line.source", "source")
                                                       : ui_.say("line.sources", "sources"),
                        .face = Face::Small,
                        .ink = Ink::Quiet,
                        .link = "sources"});
    }
    if (const auto link = ui_.paragraph(runs, id)) follow(*link, line.cites);
}

void LineText::prose(std::string_view text, std::string_view id, Face face, Ink ink,
                     const std::vector<FactId>& cites) {
    finish({}, {.text = std::string(text), .cites = cites}, face, ink, id);
}

void LineText::labelled(std::string_view label, Ink ink, std::string_view text, std::string_view id) {
    finish({{.text = std::string(label) + "  ", .face = Face::Strong, .ink = ink}},
           {.text = std::string(text)}, Face::Body, Ink::Text, id);
}

void LineText::speech(const Line& line, std::string_view id, bool read_before) {
    const auto side = side_of_speaker(line.speaker);
    const auto before = ui_.rest();
    const float room = ui_.px(24);
    ui_.side_mark({before.x + ui_.px(8), before.y + ui_.px(14)}, ui_.px(7), side);
    ui_.begin_column({before.x + room, before.y, before.w - room, before.h});
    const auto ink = read_before ? Ink::Quiet : ink_of(side);
    finish({{.text = line.speaker + "  ", .face = Face::Strong, .ink = ink}}, line, Face::Quote,
           read_before ? Ink::Quiet : Ink::Text, id);
    ui_.take(ui_.end_column() - before.y);
}

Side LineText::side_of_speaker(std::string_view speaker) const {
    const State nothing{};
    const Wording wording(scenario_, words_, nothing);
    for (std::size_t at = 0; at < scenario_.roles.size(); ++at) {
        const auto role = id_at<Role>(at);
        if (speaker == wording.short_role(role) || speaker == wording.role(role))
            return scenario_.roles[at].side;
    }
    // "JUDGE" stands for whoever sits on the bench.
    return Side::Bench;
}

void LineText::line(const Line& line, std::string_view id, bool read_before) {
    const auto after_label = [&](std::string label, Ink ink, Ink text = Ink::Text) {
        finish(
            {{.text = std::move(label) + " ", .face = Face::Strong, .ink = read_before ? Ink::Quiet : ink}},
            line, Face::Body, read_before ? Ink::Quiet : text, id);
    };
    switch (line.kind) {
        case Line::Kind::Heading:
            ui_.gap(6);
            ui_.text(Face::Heading, line.text, Ink::Title);
            return;
        case Line::Kind::Narration:
            return prose(line.text, id, Face::Body, read_before ? Ink::Quiet : Ink::Text, line.cites);
        case Line::Kind::Speech:
            if (line.speaker.empty())
                return prose(line.text, id, Face::Body, read_before ? Ink::Quiet : Ink::Text, line.cites);
            return speech(line, id, read_before);
        case Line::Kind::Exhibit:
            return after_label(ui_.say("line.exhibit", "Exhibit."), Ink::Title);
        case Line::Kind::Changed:
            return after_label(ui_.say("line.changed", "What changed:"), Ink::Changed, Ink::Changed);
        case Line::Kind::Private:
            return after_label(ui_.say("line.private", "For your eyes:"), Ink::Warning);
        case Line::Kind::Ruling:
            return after_label(ui_.say("line.ruling", "Ruling."), Ink::Bench);
    }
}

void LineText::lines(const std::vector<Line>& lines, std::string_view id) {
    for (std::size_t at = 0; at < lines.size(); ++at) {
        line(lines[at], std::string(id) + "/" + std::to_string(at));
        ui_.gap(6);
    }
}

}  // namespace allwrits
