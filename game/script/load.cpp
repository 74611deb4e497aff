// SPDX-License-Identifier: MIT
#include "script/load.h"

#include "base/hash.h"
#include "script/reader.h"
#include "script/rules_hash.h"
#include "script/sandbox.h"
#include "script/scenario_names.h"
#include "script/shape.h"
#include "script/structure.h"
#include "script/synthesize.h"

#include <utility>

namespace allwrits {
namespace {

// Passes files on, and remembers them for the hash.
class Remembered {
public:
    explicit Remembered(const ReadFile& read) : read_(read) {}

    Result<std::string> operator()(std::string_view name) {
        auto bytes = read_(name);
        if (bytes) files_.insert_or_assign(std::string(name), *bytes);
        return bytes;
    }

    std::uint64_t hash() const {
        std::uint64_t so_far = 0;
        for (const auto& [name, bytes] : files_) so_far = hash_text(bytes, hash_text(name, so_far));
        return so_far;
    }

private:
    const ReadFile& read_;
    std::map<std::string, std::string> files_;
};

void note_places(const Items& items, Loaded& loaded) {
    for (const auto& item : items.all()) {
        const bool nested_only = item.word->form == Form::Nameless || item.word->name == "level" ||
                                 item.word->name == "shift";
        if (!item.id.empty() && !nested_only)
            loaded.places.emplace(std::string(item.word->name) + "." + item.id, item.place);
    }
}

// Each reader goes on after a problem, so that all problems come out at once.
void read_all(Manuscript& script) {
    read_whole(script);
    read_roles(script);
    script.scenario().names = scenario_names(script.items, script.scenario(), script.complaints);
    read_model(script);
    read_texts(script);
    read_facts(script);
    read_arguments(script);
    read_orders(script);
    read_aftermath(script);
    read_docket(script);
    read_chances(script);
    read_tests(script);
    settle_figures(script);
    synthesize_decisions(script);
    check_structure(script);
}

Result<Loaded, Problems> read_items(std::vector<ScriptValue> values, const std::string& display) {
    Complaints complaints;
    const Items items(std::move(values), complaints);
    Loaded loaded;
    if (check_size(items, {.file = display + "/scenario.lua"}, complaints)) {
        check_shapes(items, complaints);
        Manuscript script{items, loaded, complaints};
        read_all(script);
    }
    if (complaints.any()) return failure(complaints.problems());
    note_places(items, loaded);
    loaded.notes = complaints.notes();
    finish(loaded.scenario);
    loaded.scenario.rules_hash = rules_hash(loaded.scenario);
    return loaded;
}

}  // namespace

Result<Loaded, Problems> read_scenario(const std::string& display, const ReadFile& read,
                                       const std::atomic<bool>* stop) {
    Remembered files(read);
    auto values = run_scenario(display, std::ref(files), {.words = callable_words()}, {}, stop);
    if (!values) return failure(std::move(values.error()));
    auto loaded = read_items(std::move(*values), display);
    if (loaded) loaded->scenario.files_hash = files.hash();
    return loaded;
}

Result<Loaded, Problems> load_scenario(const std::filesystem::path& folder, const std::atomic<bool>* stop) {
    auto loaded = read_scenario(folder.generic_string(), folder_reader(folder), stop);
    const auto name = folder.filename().string();
    if (loaded && !name.empty() && name != loaded->scenario.id) {
        // Saves name the scenario, and look for it in the folder of that name.
        loaded->notes.push_back(
            {loaded->places["scenario." + loaded->scenario.id],
             "scenario '" + loaded->scenario.id + "' lies in a folder called '" + name + "'",
             "give both one name"});
    }
    return loaded;
}

}  // namespace allwrits
