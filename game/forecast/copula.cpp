// SPDX-License-Identifier: MIT
#include "forecast/copula.h"

#include "base/real.h"
#include "forecast/draw_table.h"
#include "forecast/special.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace allwrits {
namespace {

const DrawTable& normal_table() {
    static const DrawTable table(Distribution{Normal{}});
    return table;
}

// The logarithm of a normal's upper tail, by cubics between steps of 1/32 up to a score of 7, beyond all
// words. It is smooth enough for an error of 1e-10.
constexpr double pieces_a_score = 32;
constexpr double greatest_score = 7;
struct TailPieces {
    std::array<std::array<double, 4>, static_cast<std::size_t>(pieces_a_score* greatest_score) + 1> at{};

    TailPieces() {
        for (std::size_t piece = 0; piece < at.size(); ++piece) {
            std::array<double, 4> y{};
            for (std::size_t third = 0; third < 4; ++third) {
                const double score =
                    (static_cast<double>(piece) + static_cast<double>(third) / 3) / pieces_a_score;
                y[third] = real_log(normal_probability(-score));
            }
            at[piece] = {y[0], (-11 * y[0] + 18 * y[1] - 9 * y[2] + 2 * y[3]) / 2,
                         (18 * y[0] - 45 * y[1] + 36 * y[2] - 9 * y[3]) / 2,
                         (-9 * y[0] + 27 * y[1] - 27 * y[2] + 9 * y[3]) / 2};
        }
    }
};

}  // namespace

std::optional<Matrix> cholesky(const Matrix& matrix) {
    const std::size_t size = matrix.size();
    Matrix lower(size, std::vector<double>(size));
    for (std::size_t row = 0; row < size; ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            double left = matrix[row][column];
            for (std::size_t k = 0; k < column; ++k) left -= lower[row][k] * lower[column][k];
            if (column < row) {
                lower[row][column] = left / lower[column][column];
                continue;
            }
            // Written so that NaN fails too.
            constexpr double least = 1e-12;
            if (!(left > least)) return std::nullopt;
            lower[row][row] = std::sqrt(left);
        }
    }
    return lower;
}

void normal_scores(const Words& words, Column& into) { normal_table().draws(words, into); }

void words_of_scores(const Column& scores, Words& into) {
    static const TailPieces tails;
    for (std::size_t i = 0; i < block_size; ++i) {
        const double size = std::min(std::abs(scores.at[i]), greatest_score) * pieces_a_score;
        const auto piece = static_cast<std::size_t>(size);
        const double t = size - static_cast<double>(piece);
        const auto& c = tails.at[piece];
        const double tail = real_exp(((c[3] * t + c[2]) * t + c[1]) * t + c[0]);
        // Below 2^31 even at 1/2.
        const auto word = static_cast<std::uint32_t>(tail * 0x1p32 * (1 - 0x1p-40));
        into[i] = scores.at[i] > 0 ? ~word : word;
    }
}

}  // namespace allwrits
