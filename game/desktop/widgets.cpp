// SPDX-License-Identifier: MIT
#include "desktop/widgets.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

// What a button looks like in this frame.
struct Plate {
    Colour ground = {};
    bool filled = true;
    Ink ink = Ink::Text;
};

Plate plate_of(const Ui& ui, const ButtonLook& look, const Touch& touch) {
    const auto& theme = ui.theme();
    const bool closed = !look.closed_because.empty();
    if (closed) return {.ground = theme.panel, .filled = false, .ink = Ink::Quiet};
    switch (look.kind) {
        case ButtonLook::Kind::Primary:
            return {.ground = touch.lit() ? blend(theme.accent, theme.text, 0.15) : theme.accent,
                    .ink = Ink::OnAccent};
        case ButtonLook::Kind::Bare:
            return {.ground = theme.pointed, .filled = touch.lit() || look.on, .ink = Ink::Title};
        case ButtonLook::Kind::Plain:
        case ButtonLook::Kind::Option:
            break;
    }
    return {.ground = touch.lit() || look.on ? theme.pointed : theme.raised, .ink = Ink::Text};
}

// The key of an option on a little plate of its own.
void draw_key(Ui& ui, Rect where, std::string_view name, const Plate& plate) {
    const bool accent = plate.ink == Ink::OnAccent;
    ui.outline(where, accent ? ui.theme().on_accent : ui.theme().title, 1, ui.px(4));
    ui.text_at(Face::Small, {where.centre().x, where.centre().y - ui.px(17) / 2}, name,
               accent ? Ink::OnAccent : Ink::Title, 0.5F);
}

// Where the parts of a button lie, in its width.
struct Inside {
    float padding = 0, key = 0, mark = 0, price = 0, words = 0;
    float height = 0, label_height = 0;
};

Inside inside_of(const Ui& ui, std::string_view label, const ButtonLook& look, float width) {
    Inside in{.padding = ui.px(look.kind == ButtonLook::Kind::Option ? 12.0F : 14.0F)};
    if (!look.key_name.empty())
        in.key = std::max(ui.px(26), ui.text_width(Face::Small, look.key_name) + ui.px(10)) + ui.px(10);
    if (look.mark != Side::None) in.mark = ui.px(26);
    if (!look.price.empty())
        in.price = std::min(ui.text_width(Face::Small, look.price), width * 0.35F) + ui.px(12);
    in.words = std::max(ui.px(20), width - 2 * in.padding - in.key - in.mark - in.price);
    in.label_height =
        ui.text_height(look.kind == ButtonLook::Kind::Option ? Face::Body : Face::Strong, label, in.words);
    in.height = in.label_height;
    const auto below = look.closed_because.empty() ? look.note : look.closed_because;
    if (!below.empty()) in.height += ui.text_height(Face::Small, below, in.words) + ui.px(2);
    if (!look.price.empty()) {
        in.height = std::max(in.height, ui.text_height(Face::Small, look.price, in.price - ui.px(12)));
    }
    in.height += ui.px(look.kind == ButtonLook::Kind::Option ? 16.0F : 12.0F);
    return in;
}

void draw_words(Ui& ui, std::string_view label, const ButtonLook& look, const Inside& in, Rect where,
                const Plate& plate) {
    const bool option = look.kind == ButtonLook::Kind::Option;
    float x = where.x + in.padding;
    const float top = where.y + ui.px(option ? 8.0F : 6.0F);
    if (in.key > 0) {
        draw_key(ui, {x, top + ui.px(1), in.key - ui.px(10), ui.px(25)}, look.key_name, plate);
        x += in.key;
    }
    if (in.mark > 0) {
        ui.side_mark({x + ui.px(8), top + ui.px(13)}, ui.px(7), look.mark);
        x += in.mark;
    }
    ui.begin_column({x, top, in.words, where.h});
    ui.text(option ? Face::Body : Face::Strong, label, plate.ink);
    const auto below = look.closed_because.empty() ? look.note : look.closed_because;
    if (!below.empty()) ui.text(Face::Small, below, plate.ink == Ink::OnAccent ? Ink::OnAccent : Ink::Quiet);
    ui.end_column();
    if (in.price > 0) {
        const float wide = in.price - ui.px(12);
        ui.begin_column({where.right() - in.padding - wide, top + ui.px(3), wide, where.h});
        ui.text(Face::Small, look.price, plate.ink == Ink::OnAccent ? Ink::OnAccent : Ink::Title);
        ui.end_column();
    }
}

}  // namespace

float button_width(const Ui& ui, std::string_view label, const ButtonLook& look) {
    const auto in = inside_of(ui, label, look, ui.px(2000));
    return std::ceil(ui.text_width(Face::Strong, label) + 2 * in.padding + in.key + in.mark + in.price + 1);
}

bool button(Ui& ui, std::string_view id, std::string_view label, const ButtonLook& look) {
    const bool narrow = look.narrow || ui.in_a_row();
    const float width = narrow ? std::min(button_width(ui, label, look), ui.rest().w) : ui.rest().w;
    const auto in = inside_of(ui, label, look, width);
    const auto where = ui.take(std::round(in.height), width);
    const bool closed = !look.closed_because.empty();
    const auto touch = ui.stop(id, where, {.key = closed ? Key::None : look.key, .first = look.first});
    const auto plate = plate_of(ui, look, touch);
    const float rounding = ui.px(6);
    const auto before = ui.back();
    if (plate.filled) {
        ui.fill(where, plate.ground, rounding);
        ui.set_back(plate.ground);
    }
    if (look.kind != ButtonLook::Kind::Bare) {
        ui.outline(where,
                   look.on ? ui.theme().title : blend(ui.theme().panel, ui.theme().edge, closed ? 0.5 : 0.8),
                   look.on ? 2.0F : 1.0F, rounding);
    }
    ui.set_closed(closed);
    draw_words(ui, label, look, in, where, plate);
    ui.set_closed(false);
    ui.set_back(before);
    if (touch.focused) ui.ring(where);
    return touch.taken && !closed;
}

std::size_t tabs(Ui& ui, std::string_view id, const std::vector<std::string>& labels, std::size_t open) {
    {
        const auto row = ui.row(2);
        for (std::size_t at = 0; at < labels.size(); ++at) {
            const float wide = ui.text_width(Face::Strong, labels[at]) + ui.px(14);
            const auto where = ui.take(std::round(ui.px(38)), wide);
            const auto touch = ui.stop(std::string(id) + "/" + std::to_string(at), where);
            if (touch.taken) open = at;
            const bool now = at == open;
            const auto before = ui.back();
            if (touch.lit() && !now) {
                ui.set_back(ui.theme().pointed);
                ui.fill(where, ui.theme().pointed, ui.px(4));
            }
            ui.text_at(Face::Strong, {where.centre().x, where.y + ui.px(8)}, labels[at],
                       now ? Ink::Title : Ink::Quiet, 0.5F);
            ui.set_back(before);
            if (now)
                ui.fill({where.x + ui.px(4), where.bottom() - ui.px(3), where.w - ui.px(8), ui.px(3)},
                        ui.theme().title);
            if (touch.focused) ui.ring(where);
        }
    }
    return open;
}

bool toggle(Ui& ui, std::string_view id, std::string_view label, bool on, std::string_view note) {
    const float box = std::round(ui.px(46));
    const float words = ui.rest().w - box - ui.px(26);
    const float high = ui.text_height(Face::Body, label, words) +
                       (note.empty() ? 0.0F : ui.text_height(Face::Small, note, words)) + ui.px(14);
    const auto where = ui.take(std::round(high));
    const auto touch = ui.stop(id, where);
    if (touch.taken) on = !on;
    const auto before = ui.back();
    if (touch.lit()) {
        ui.set_back(ui.theme().pointed);
        ui.fill(where, ui.theme().pointed, ui.px(6));
    }
    const Rect rail{where.x + ui.px(8), where.y + ui.px(9), box, ui.px(24)};
    if (on) ui.fill(rail, ui.theme().accent, rail.h / 2);
    ui.outline(rail, ui.theme().edge, 1.5F, rail.h / 2);
    const float knob = rail.h / 2 - ui.px(4);
    ui.disc({on ? rail.right() - rail.h / 2 : rail.x + rail.h / 2, rail.centre().y}, knob,
            on ? ui.theme().on_accent : ui.theme().edge);
    ui.begin_column({rail.right() + ui.px(12), where.y + ui.px(7), words, high});
    ui.text(Face::Body, label);
    if (!note.empty()) ui.text(Face::Small, note, Ink::Quiet);
    ui.end_column();
    ui.set_back(before);
    if (touch.focused) ui.ring(where);
    return on;
}

std::size_t choice_of(Ui& ui, std::string_view id, std::string_view label,
                      const std::vector<std::string>& names, std::size_t now) {
    if (!label.empty()) {
        ui.text(Face::Body, label);
        ui.gap(4);
    }
    const auto row = ui.row(8);
    for (std::size_t at = 0; at < names.size(); ++at) {
        if (button(ui, std::string(id) + "/" + std::to_string(at), names[at], {.on = at == now})) now = at;
    }
    return now;
}

double slider(Ui& ui, std::string_view id, std::string_view label, double now, double least, double most,
              double step, std::string_view text) {
    if (!label.empty()) ui.text(Face::Body, label);
    const float beside = text.empty() ? 0 : std::min(ui.px(120), ui.rest().w * 0.4F);
    const auto where = ui.take(std::round(ui.px(36)));
    const Rect rail{where.x + ui.px(12), where.centre().y - ui.px(3),
                    std::max(1.0F, where.w - beside - ui.px(28)), ui.px(6)};
    const Rect grip{where.x, where.y, rail.w + ui.px(24), where.h};
    const auto touch = ui.stop(id, grip, {.keeps_across = true});
    const double span = most > least ? most - least : 1;
    if (touch.focused) {
        const auto key = ui.arrow();
        if (key == Key::Left) now -= step;
        if (key == Key::Right) now += step;
    }
    if (touch.held && ui.pointer_down()) {
        const double share = std::clamp((ui.pointer().x - rail.x) / rail.w, 0.0F, 1.0F);
        now = least + std::round(share * span / step) * step;
    }
    now = std::clamp(now, least, most);
    const auto share = static_cast<float>((now - least) / span);
    ui.fill(rail, ui.theme().edge, ui.px(3));
    ui.fill({rail.x, rail.y, rail.w * share, rail.h}, ui.theme().accent, ui.px(3));
    ui.disc({rail.x + rail.w * share, rail.centre().y}, ui.px(touch.lit() ? 11.0F : 9.0F), ui.theme().accent);
    if (!text.empty()) ui.text_at(Face::Strong, {where.right(), where.y + ui.px(7)}, text, Ink::Text, 1);
    if (touch.focused) ui.ring(grip);
    return now;
}

bool text_field(Ui& ui, std::string_view id, std::string_view label, std::string& text,
                std::size_t most_bytes) {
    if (!label.empty()) ui.text(Face::Small, label, Ink::Quiet);
    const auto where = ui.take(std::round(ui.px(40)));
    const auto touch = ui.stop(id, where, {.types = true});
    ui.fill(where, ui.theme().raised, ui.px(4));
    ui.outline(where, ui.theme().edge, 1, ui.px(4));
    if (touch.focused) {
        if (text.size() + ui.typed().size() <= most_bytes) text += ui.typed();
        for (const auto key : ui.editing_keys()) {
            if (key != Key::Erase || text.empty()) continue;
            while (text.size() > 1 && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U)
                text.pop_back();
            text.pop_back();
        }
    }
    const auto before = ui.back();
    ui.set_back(ui.theme().raised);
    ui.push_clip(where.inset(ui.px(2)));
    // The end of a long text is what is being typed.
    const float wide = ui.text_width(Face::Body, text);
    const float x = std::min(where.x + ui.px(10), where.right() - ui.px(16) - wide);
    if (!text.empty()) ui.text_at(Face::Body, {x, where.y + ui.px(8)}, text);
    if (touch.focused)
        ui.line({x + wide + 2, where.y + ui.px(8)}, {x + wide + 2, where.bottom() - ui.px(8)},
                ui.theme().text, 2);
    ui.pop_clip();
    ui.set_back(before);
    if (touch.focused) ui.ring(where);
    return touch.taken && !touch.held;
}

void heading(Ui& ui, std::string_view text) {
    ui.text(Face::Heading, text, Ink::Title);
    ui.gap(4);
}

void rule(Ui& ui) {
    ui.gap(8);
    const auto where = ui.take(1);
    ui.fill(where, blend(ui.theme().panel, ui.theme().edge, 0.5));
    ui.gap(8);
}

void chip(Ui& ui, std::string_view text, Ink ink) {
    const float wide = ui.text_width(Face::Small, text) + ui.px(18);
    const auto where = ui.take(std::round(ui.px(28)), wide);
    ui.outline({where.x, where.y + 1, where.w, where.h - 2}, blend(ui.theme().panel, ui.colour(ink), 0.6), 1,
               where.h / 2);
    ui.text_at(Face::Small, {where.centre().x, where.y + ui.px(5)}, text, ink, 0.5F);
}

}  // namespace allwrits
