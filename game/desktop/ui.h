// SPDX-License-Identifier: MIT
#pragma once

#include "base/catalogue.h"
#include "desktop/geometry.h"
#include "desktop/user_input.h"
#include "desktop/text_layout.h"
#include "desktop/theme.h"
#include "view/phrases.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct ImDrawList;
struct ImGuiContext;

namespace allwrits {

// How screens are drawn: text, shapes and things that can be taken, in panels that are cut out of the window.
// Dear ImGui draws and scrolls; the order of the focus, what a key does and what a theme looks like are ours.
// Needs no window: tests draw frames and read what stands on them.
//
// All things that can be taken are `stops`: Tab walks them in the order in which they were drawn, arrows to
// the nearest in their direction, Enter takes. What lies on a layer above hides the stops below.

// A line of text as it was drawn, for tests that look at a screen.
struct DrawnText {
    std::string text = {};
    Rect where = {};          // Of its letters,
    Rect clip = {};           // and what of it could be seen.
    bool scrolls = false;     // Its panel can be scrolled up and down.
    int layer = 0;
    Colour front = {}, back = {};
    bool closed = false;      // Part of something that cannot be taken now.
};

// A thing that can be taken.
struct Stop {
    std::uint32_t id = 0;
    std::string name = {};
    Rect where = {}, clip = {};
    int layer = 0;
    std::uint32_t panel = 0;
    bool first = false;       // Where the focus goes when a screen comes up.
    bool keeps_across = false, keeps_along = false;  // Uses left and right, up and down itself.
    bool types = false;       // Text is typed into it.
};

// What happens to a thing in this frame.
struct Touch {
    bool focused = false, pointed = false, held = false, taken = false;
    bool lit() const { return focused || pointed; }
};

struct StopLook {
    Key key = Key::None;      // A key that takes it from anywhere on its layer.
    bool first = false;
    bool keeps_across = false, keeps_along = false, types = false;
    std::uint32_t panel = 0;  // That keys scroll while it has the focus; 0: the one that it lies in.
    Rect ground = {};         // Takes the pointer here, too, but for stops that are drawn upon it later.
};

struct PanelLook {
    bool filled = true;       // With the panel's colour and an edge; else on what lies below.
    float padding = 16;       // At 100 %.
    bool scrolls = true;
};

class Ui {
public:
    Ui();
    ~Ui();
    Ui(const Ui&) = delete;
    Ui& operator=(const Ui&) = delete;

    // `scale` is text size times pixel density. Fonts are made anew if it or the characters changed.
    Result<void> set_look(const Theme& theme, float scale, const std::vector<std::string_view>& texts);
    // How often fonts were made: the window loads them into the graphics card when it changes.
    int type_made() const { return type_made_; }
    void set_words(const Catalogue* words) { words_ = words; }
    void set_reduced_motion(bool reduced) { reduced_motion_ = reduced; }

    const Theme& theme() const { return *theme_; }
    const Typefaces& faces() const { return faces_; }
    float scale() const { return faces_.scale; }
    float px(float at_100_percent) const { return at_100_percent * faces_.scale; }
    // Width of the window in sizes of body text: what a layout adapts to.
    float columns() const { return window_.w / px(20); }
    Rect window() const { return window_; }
    double now() const { return now_; }

    // The catalogue's text of this key, else the English here.
    std::string say(std::string_view key, std::string_view english,
                    std::initializer_list<Filling> fillings = {}) const;

    // --- A frame: begin, draw, end.
    void begin_frame(Rect window, const UserInput& input, double now, float seconds);
    void end_frame();
    // Ask for frames until then: something moves. With reduced motion nothing does.
    void move_until(double when);
    double moving_until() const { return moving_until_; }
    bool reduced_motion() const { return reduced_motion_; }
    // A screen that was left takes the focus with it.
    void forget_focus();
    // What was meant for a question that is gone answers no other.
    void forget_keys();
    // What is drawn at first, next time: by its name.
    void focus_on(std::string_view name) { focus_wanted_ = std::string(name); }
    std::string_view focused_name() const { return focus_name_; }

    // Whether a key was pressed that nobody took; takes it. Only the topmost layer gets any.
    bool take_key(Key key);
    // The same whatever layer is being drawn, for keys that always mean the same.
    bool take_key_anywhere(Key key);

    // --- Where things go. A panel scrolls what does not fit; in it things follow each other downwards.
    class Panel {
    public:
        Panel(const Panel&) = delete;
        Panel& operator=(const Panel&) = delete;
        ~Panel();

        // For stops outside that belong to it.
        std::uint32_t id() const { return id_; }

    private:
        friend class Ui;
        Panel(Ui& ui, std::uint32_t id) : ui_(ui), id_(id) {}
        Ui& ui_;
        std::uint32_t id_ = 0;
    };
    [[nodiscard]] Panel panel(std::string_view id, Rect where, const PanelLook& look = {});

    // Over everything drawn so far, which can no longer be taken.
    class Layer {
    public:
        Layer(const Layer&) = delete;
        Layer& operator=(const Layer&) = delete;
        ~Layer();

    private:
        friend class Ui;
        explicit Layer(Ui& ui) : ui_(ui) {}
        Ui& ui_;
    };
    [[nodiscard]] Layer layer(std::string_view id);
    // The next panel is only as high as what it holds, at least `least`, in the middle of its place. How high
    // that is shows when it was drawn once: with a new `content` that is done out of sight.
    void fit_next_panel(std::uint64_t content, float least);

    // Things beside each other, as wide as they need, in as many lines as they need.
    class Row {
    public:
        Row(const Row&) = delete;
        Row& operator=(const Row&) = delete;
        ~Row();

    private:
        friend class Ui;
        explicit Row(Ui& ui) : ui_(ui) {}
        Ui& ui_;
    };
    [[nodiscard]] Row row(float gap = 10);
    bool in_a_row() const { return flow_.row.active; }

    // The next piece of the panel, `height` pixels high, `width` wide in a row.
    Rect take(float height, float width = 0);
    void gap(float at_100_percent = 10);
    // Where the next piece would go, and how wide: for drawings that divide it themselves.
    Rect rest() const;
    // Draws into a part of the panel: things go there until end_column, which returns how far down they came.
    void begin_column(Rect where);
    float end_column();
    // A panel whose contents are new scrolls to its start, or to where mark_top() was called in it.
    void restart_scroll_on(std::uint64_t value);
    void mark_top();
    // How far down the panel has been drawn into: below its lower edge lies what must be scrolled to.
    float reached() const;
    // From the next frame on what comes next stands at the panel's top; or it is a page further on.
    void bring_to_top();
    void turn_page();

    // --- Text.
    void text(Face face, std::string_view text, Ink ink = Ink::Text);
    // Stretches of several looks as one paragraph; the link that was taken, if one was.
    std::optional<std::string> paragraph(std::span<const TextRun> runs, std::string_view id = {});
    // On one line at a place, in no flow; returns its width. `align` 0 begins there, 0.5 is centred, 1 ends
    // there.
    float text_at(Face face, Point at, std::string_view text, Ink ink = Ink::Text, float align = 0);
    float text_height(Face face, std::string_view text, float width) const;
    float text_width(Face face, std::string_view text) const { return width_of_text(faces_, face, text); }
    Colour colour(Ink ink) const;
    // What text now stands on, for drawings that fill something; put it back afterwards.
    void set_back(Colour back) { back_ = back; }
    Colour back() const { return back_; }
    // What is drawn belongs to something that cannot be taken now.
    void set_closed(bool closed) { drawing_closed_ = closed; }

    // --- Things that can be taken.
    Touch stop(std::string_view id, Rect where, const StopLook& look = {});
    // An arrow that the focused stop keeps for itself; None if there was none. Only while it has the focus.
    Key arrow();
    const std::string& typed() const { return typed_; }
    // The keys of a text field that has the focus.
    std::vector<Key> editing_keys();
    Point pointer() const { return input_.pointer; }
    bool pointer_down() const { return input_.pointer_down; }
    float wheel_over(Rect where);
    void ring(Rect round);

    // --- Shapes, in pixels.
    void fill(Rect where, Colour colour, float rounding = 0);
    // A shade over what lies below, 0 unseen to 1 opaque.
    void veil(Rect where, Colour colour, float strength);
    void outline(Rect where, Colour colour, float thickness = 1, float rounding = 0);
    void line(Point from, Point to, Colour colour, float thickness = 1);
    void curve(Point from, Point one, Point other, Point to, Colour colour, float thickness = 1);
    void disc(Point centre, float radius, Colour colour);
    void circle(Point centre, float radius, Colour colour, float thickness = 1);
    void polygon(std::span<const Point> corners, Colour colour);
    // A role's shape: triangle for the bench, square for the government, circle for the company.
    void side_mark(Point centre, float radius, Side side);
    // Shapes and text within `where` only, until it is taken away.
    void push_clip(Rect where);
    void pop_clip();

    // --- What stood on the last frame.
    const std::vector<DrawnText>& drawn() const { return drawn_; }
    const std::vector<Stop>& stops() const { return stops_; }

private:
    struct RowState {
        bool active = false;
        float left = 0, x = 0, gap = 0, height = 0;
    };
    struct Flow {
        float x = 0, y = 0, w = 0, bottom = 0;
        RowState row = {};
    };
    struct PanelState {
        std::uint32_t id = 0;
        bool scrolls = false;
        float padding = 0;
        Flow flow = {};
        Colour back = {};
        std::size_t stops_before = 0;
        Rect where = {};
        float bottom = 0;
        bool restarts = false;
        bool fits = false;
    };

    Rect fitted(Rect most) const;
    void end_panel();
    void end_layer();
    void end_row();
    void style_imgui() const;
    void feed_imgui(const UserInput& input, float seconds) const;
    void walk_focus();
    void accept(const Stop& stop);
    void step_focus(int by);
    void look_for_focus(Key towards);
    const Stop* focused_stop() const;
    void focus(const Stop& stop, bool scroll);
    void scroll_by_key(Key key);
    std::uint32_t scrolled_by_keys() const;
    bool can_be_scrolled(std::uint32_t panel) const;
    void settle_focus();
    void draw_piece(const PlacedText& piece, const TextRun& run, Point at);
    void reveal_focused(const Stop& stop);
    Rect clip() const;
    ImDrawList* list() const;
    bool on_top() const { return layer_ == top_layer_; }

    ImGuiContext* context_ = nullptr;
    const Theme* theme_ = nullptr;
    Typefaces faces_ = {};
    std::string characters_ = {};
    int type_made_ = 0;
    const Catalogue* words_ = nullptr;
    bool reduced_motion_ = false;

    Rect window_ = {};
    UserInput input_ = {};
    std::vector<Key> keys_ = {};
    std::string typed_ = {};
    double now_ = 0, moving_until_ = 0;
    bool was_down_ = false;
    std::uint32_t held_ = 0;       // What the pointer went down on.

    std::vector<DrawnText> drawn_ = {};
    std::vector<Stop> stops_ = {}, stops_before_ = {};
    std::uint32_t focus_ = 0, accepted_ = 0, scroll_to_ = 0;
    std::string focus_name_ = {}, focus_wanted_ = {};
    bool focus_shown_ = true;      // Not while somebody uses the mouse.
    Key arrow_ = Key::None;
    // For the panel that holds the focus: in this frame, or in the next where this frame has drawn that panel
    // already. Whoever does not take it in its frame never gets it.
    Key scroll_key_ = Key::None, next_scroll_key_ = Key::None;
    // Panels that can be scrolled.
    std::vector<std::pair<std::uint32_t, Rect>> rolling_ = {}, rolling_before_ = {};
    std::vector<Key> editing_ = {};
    int layer_ = 0, top_layer_ = 0, layers_ = 0, top_before_ = 0;
    std::vector<PanelState> panels_ = {};
    // Of the panel that fits what it holds: how high that was; 0: not known yet.
    bool fit_next_ = false;
    std::uint64_t fit_content_ = 0;
    float fit_least_ = 0, fit_high_ = 0;
    std::vector<Flow> columns_ = {};
    Flow flow_ = {};
    Colour back_ = {};
    bool drawing_closed_ = false;
};

}  // namespace allwrits
