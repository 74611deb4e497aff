// SPDX-License-Identifier: MIT
#include "desktop/author_pages.h"

#include "desktop/widgets.h"

#include <array>
#include <cmath>

namespace allwrits {
namespace {

// "stages.lua:12:5"
std::string place_text(const Inspection::Fault& fault) {
    auto text = fault.file;
    if (fault.line > 0) text += ":" + std::to_string(fault.line);
    if (fault.line > 0 && fault.column > 0) text += ":" + std::to_string(fault.column);
    return text;
}

void draw_faults(Ui& ui, const std::vector<Inspection::Fault>& faults, Ink ink) {
    for (const auto& fault : faults) {
        ui.text(Face::Small, place_text(fault), ink);
        ui.text(Face::Body, fault.what);
        if (!fault.hint.empty()) ui.text(Face::Small, fault.hint, Ink::Quiet);
        ui.gap(14);
    }
}

std::string kind_of(const Ui& ui, Inspection::Gate::Of of) {
    using enum Inspection::Gate::Of;
    switch (of) {
        case Decision:
            return ui.say("author.decision", "decision");
        case Choice:
            return ui.say("author.choice", "choice");
        case Package:
            return ui.say("author.order", "order");
        case Card:
            break;
    }
    return ui.say("author.card", "card");
}

// A filled disc is open, a crossed ring closed.
void draw_gate_mark(Ui& ui, Point centre, bool open) {
    const float radius = ui.px(8);
    if (open) return ui.disc(centre, radius * 0.8F, ui.theme().title);
    ui.circle(centre, radius, ui.theme().warning, 2);
    const float across = radius * 0.6F;
    ui.line({centre.x - across, centre.y + across}, {centre.x + across, centre.y - across},
            ui.theme().warning, 2);
}

void draw_gate(Ui& ui, const Inspection::Gate& gate) {
    const auto before = ui.rest();
    const float room = std::round(ui.px(34));
    draw_gate_mark(ui, {before.x + ui.px(11), before.y + ui.px(13)}, gate.open);
    ui.begin_column({before.x + room, before.y, before.w - room, before.h});
    const auto state = gate.open ? ui.say("author.open", "open") : ui.say("author.shut", "closed");
    const std::array runs{
        TextRun{.text = gate.label.empty() ? gate.id : gate.label, .face = Face::Strong},
        TextRun{.text = "  " + state, .face = Face::Small, .ink = gate.open ? Ink::Title : Ink::Warning},
        TextRun{
            .text = "  ·  " + kind_of(ui, gate.of) + " " + gate.id, .face = Face::Small, .ink = Ink::Quiet}};
    ui.paragraph(runs);
    if (!gate.opens_with.empty()) {
        ui.text(Face::Body,
                ui.say("author.opens_with", "Opens with the stage {stage}", {{"stage", gate.opens_with}}));
    }
    if (!gate.only_if.empty()) {
        ui.text(Face::Body, ui.say("author.only_if", "Only if {condition}", {{"condition", gate.only_if}}));
    }
    std::vector<TextRun> reads;
    for (const auto& read : gate.reads) {
        reads.push_back({.text = read.name + " = ", .face = Face::Small, .ink = Ink::Quiet});
        reads.push_back({.text = read.value + "    ", .face = Face::Small, .ink = Ink::Title});
    }
    if (!reads.empty()) ui.paragraph(reads);
    ui.take(ui.end_column() - before.y);
    ui.gap(14);
}

std::string way_of(const Ui& ui, const Inspection::Step& step) {
    using enum Inspection::Step::Way;
    switch (step.way) {
        case Rewind:
            return ui.say("author.back_to", "back to it");
        case Play:
            return ui.say("author.play_to", "play up to it anew");
        case None:
            break;
    }
    return {};
}

std::string when_of(const Ui& ui, const Inspection::Step& step) {
    using enum Inspection::Step::When;
    switch (step.when) {
        case Past:
            return ui.say("author.past", "past");
        case Skipped:
            return ui.say("author.skipped", "skipped");
        case Now:
            return ui.say("author.now", "now");
        case Later:
            break;
    }
    return ui.say("author.later", "to come");
}

// Below a stage's title: where it stands in the session, and its condition.
std::string step_note(const Ui& ui, const Inspection::Step& step) {
    auto note = when_of(ui, step) + "  ·  " + step.id;
    if (!step.only_if.empty()) {
        note += "\n" + ui.say("author.only_if", "Only if {condition}", {{"condition", step.only_if}}) +
                " — " +
                (step.holds ? ui.say("author.holds", "it holds now")
                            : ui.say("author.fails", "it does not hold now"));
    }
    return note;
}

}  // namespace

void draw_problems(Ui& ui, const Inspection& inspection) {
    if (inspection.problems.empty()) {
        ui.text(Face::Quote, ui.say("author.no_problems", "No problems: every scenario on the shelf loads."));
        ui.gap(10);
    }
    draw_faults(ui, inspection.problems, Ink::Warning);
    if (inspection.notes.empty()) return;
    heading(ui, ui.say("author.notes", "Notes"));
    draw_faults(ui, inspection.notes, Ink::Title);
}

void draw_gates(Ui& ui, const Inspection& inspection) {
    if (inspection.gates.empty()) {
        return ui.text(Face::Quote, ui.say("author.no_gates", "Nothing in this stage has a condition."),
                       Ink::Quiet);
    }
    for (const auto& gate : inspection.gates) draw_gate(ui, gate);
}

void draw_steps(Ui& ui, const Inspection& inspection, Wished& wished) {
    if (inspection.stages.empty()) return;
    ui.text(Face::Small,
            ui.say("author.steps_note",
                   "A stage of this session is gone back to; for another one computers play up "
                   "to it, from the same seed."),
            Ink::Quiet);
    ui.gap(8);
    for (const auto& step : inspection.stages) {
        const bool now = step.when == Inspection::Step::When::Now;
        const auto way = way_of(ui, step);
        const auto note = step_note(ui, step);
        const bool never = step.way == Inspection::Step::Way::None;
        const auto closed =
            never ? note + "\n" + ui.say("author.never", "Its condition can never hold.") : std::string{};
        if (button(ui, "stage/" + step.id, step.title.empty() ? step.id : step.title,
                   {.kind = ButtonLook::Kind::Option,
                    .price = way,
                    .note = note,
                    .closed_because = closed,
                    .on = now})) {
            if (step.way == Inspection::Step::Way::Rewind)
                wish_for(wished, RewindTo{.record = step.record});
            else
                wish_for(wished, JumpTo{.stage = step.stage});
        }
        ui.gap(7);
    }
}

}  // namespace allwrits
