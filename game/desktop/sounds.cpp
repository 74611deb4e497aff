// SPDX-License-Identifier: MIT
#include "desktop/sounds.h"

#include "desktop/sound_shapes.h"

#include <SFML/Audio.hpp>

#include <fcntl.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <cstddef>
#include <sstream>

namespace allwrits {
namespace {

constexpr std::size_t sound_count = 4;

Samples samples_of(Sound sound) {
    switch (sound) {
        case Sound::Paper:
            return paper_samples();
        case Sound::Gavel:
            return gavel_samples();
        case Sound::LowNote:
            return low_note_samples();
        case Sound::Tick:
            break;
    }
    return tick_samples();
}

// Keeps what SFML complains about from the console, as long as this lives.
class Complaints {
public:
    Complaints() : before_(sf::err().rdbuf(heard_.rdbuf())) {}
    ~Complaints() { sf::err().rdbuf(before_); }
    Complaints(const Complaints&) = delete;
    Complaints& operator=(const Complaints&) = delete;

    bool any() const { return !heard_.str().empty(); }

private:
    std::ostringstream heard_ = {};
    std::streambuf* before_ = nullptr;
};

// ALSA and OpenAL write a page to the standard error of the process, past SFML, when there is no sound card.
// For the time of opening alone that goes nowhere; so does what another thread writes meanwhile.
class NoStandardError {
public:
    NoStandardError() : kept_(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)) {
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (kept_ >= 0 && nowhere >= 0) ::dup2(nowhere, STDERR_FILENO);
        if (nowhere >= 0) ::close(nowhere);
    }
    ~NoStandardError() {
        if (kept_ < 0) return;
        ::dup2(kept_, STDERR_FILENO);
        ::close(kept_);
    }
    NoStandardError(const NoStandardError&) = delete;
    NoStandardError& operator=(const NoStandardError&) = delete;

private:
    int kept_ = -1;
};

}  // namespace

// The samples and what plays them. The first of its SFML members opens the device, the last one gone closes
// it.
class Sounds::Voices {
public:
    void play(Sound sound, float volume) {
        auto& kind = kinds_[static_cast<std::size_t>(sound)];
        if (kind.buffer.getSampleCount() == 0) load(kind.buffer, samples_of(sound));
        auto& voice = kind.voices[kind.turn];
        kind.turn = (kind.turn + 1) % kind.voices.size();
        voice.setBuffer(kind.buffer);
        voice.setVolume(volume);
        voice.play();
    }

    // Silence stops it, so that an idle window mixes nothing.
    void room(float volume) {
        room_voice_.setVolume(volume);
        if (volume <= 0.0F) return room_voice_.stop();
        if (room_voice_.getStatus() == sf::Sound::Playing) return;
        if (room_.getSampleCount() == 0) load(room_, room_tone_samples());
        room_voice_.setBuffer(room_);
        room_voice_.setLoop(true);
        room_voice_.play();
    }

    void set_volume(float volume) {
        for (auto& kind : kinds_) {
            for (auto& voice : kind.voices) voice.setVolume(volume);
        }
    }

private:
    struct Kind {
        sf::SoundBuffer buffer = {};  // Outlives the voices that play it.
        std::array<sf::Sound, 2> voices = {};
        std::size_t turn = 0;
    };

    static void load(sf::SoundBuffer& buffer, const Samples& samples) {
        if (!buffer.loadFromSamples(samples.data(), samples.size(), 1, samples_per_second)) {
            sf::err() << "the samples are not taken\n";
        }
    }

    std::array<Kind, sound_count> kinds_ = {};
    sf::SoundBuffer room_ = {};
    sf::Sound room_voice_ = {};
};

Sounds::Sounds() = default;

Sounds::~Sounds() {
    const Complaints unheard;
    voices_.reset();
}

void Sounds::set_volume(int percent, bool muted) {
    percent_ = std::clamp(percent, 0, 100);
    muted_ = muted;
    if (voices_) {
        quietly([&] { voices_->set_volume(loudness()); });
    }
    adjust_room();
}

void Sounds::play(Sound sound) {
    if (!opened()) return;
    quietly([&] { voices_->play(sound, loudness()); });
}

void Sounds::room(bool on) {
    in_room_ = on;
    adjust_room();
}

void Sounds::adjust_room() {
    // What was never opened needs no stopping.
    if (!voices_ && (!in_room_ || !opened())) return;
    quietly([&] { voices_->room(in_room_ ? loudness() : 0.0F); });
}

float Sounds::loudness() const { return muted_ ? 0.0F : static_cast<float>(percent_); }

bool Sounds::opened() {
    if (!available_ || loudness() <= 0.0F) return false;
    if (!voices_) {
        const NoStandardError while_opening;
        quietly([&] { voices_ = std::make_unique<Voices>(); });
    }
    return available_;
}

// The first complaint is the last: SFML would repeat it at each sound.
template <class Do>
void Sounds::quietly(Do act) {
    const Complaints complaints;
    act();
    if (!complaints.any()) return;
    voices_.reset();
    available_ = false;
}

}  // namespace allwrits
