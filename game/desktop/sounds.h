// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string_view>

namespace allwrits {

enum class Sound { Paper, Gavel, LowNote, Tick };

// What stands on the screen for those who do not hear it, through whatever finds words: `say(key, english)`.
template <class Say>
auto caption(Sound sound, Say&& say) {
    switch (sound) {
        case Sound::Paper:
            return say("sound.paper", "[papers are filed]");
        case Sound::Gavel:
            return say("sound.gavel", "[a gavel falls]");
        case Sound::LowNote:
            return say("sound.low_note", "[a low note: a finding is reversed]");
        case Sound::Tick:
            break;
    }
    return say("sound.tick", "[a tick]");
}

template <class Say>
auto room_caption(Say&& say) {
    return say("sound.room", "[a quiet courtroom]");
}

inline std::string_view caption_key(Sound sound) {
    return caption(sound, [](std::string_view key, std::string_view) { return key; });
}

inline std::string_view caption_text(Sound sound) {
    return caption(sound, [](std::string_view, std::string_view english) { return english; });
}

// Plays the sounds. The device is opened when something is first to be heard, which costs up to a tenth of a
// second: play nothing before the first frame. A machine without one stays silent, and is asked only once.
class Sounds {
public:
    Sounds();
    ~Sounds();
    Sounds(const Sounds&) = delete;
    Sounds& operator=(const Sounds&) = delete;

    // 0 to 100; what is beyond is brought back. Holds for what sounds already.
    void set_volume(int percent, bool muted);

    // The sound over what else sounds. Each may overlap itself once; a third cuts the first short.
    void play(Sound sound);

    // The quiet of the room, for as long as a session is on the screen.
    void room(bool on);

    // False once the device was found missing or broken. Until it is tried, true.
    bool available() const { return available_; }

private:
    class Voices;

    // Whether there is a device, and somebody wants to hear it.
    bool opened();
    void adjust_room();
    float loudness() const;  // 0 to 100, as SFML has it.
    template <class Do>
    void quietly(Do act);

    int percent_ = 60;
    bool muted_ = false;
    bool in_room_ = false;
    bool available_ = true;
    std::unique_ptr<Voices> voices_;
};

}  // namespace allwrits
