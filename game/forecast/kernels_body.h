// SPDX-License-Identifier: MIT
//
// The loops of forecast/kernels.h, included once by each file that compiles them for another kind of
// processor. It has to name ALLWRITS_KERNELS, the function that gives them out. Nothing here may be an inline
// function that other files have too: the linker would keep one for all, perhaps the one that older
// processors cannot run.
#include "base/real.h"
#include "forecast/kernels.h"

#if defined(__AVX2__)
#include <immintrin.h>
#endif

namespace allwrits {
namespace {

constexpr int lanes = static_cast<int>(block_size);

// A hash that scrambles each bit by the higher ones only, here of words with their bits reversed: B. Burley's
// form (JCGT 9:4, 2020) of the Laine-Karras permutation, with constants by N. Vegdahl.
ALLWRITS_INLINE std::uint32_t scrambled(std::uint32_t x, std::uint32_t scramble) {
    x ^= x * 0x3d20adeaU;
    x += scramble;
    x *= (scramble >> 16) | 1U;
    x ^= x * 0x05526c56U;
    x ^= x * 0x53a22864U;
    return x;
}

ALLWRITS_INLINE std::uint32_t bits_reversed(std::uint32_t x) {
    x = (x >> 16) | (x << 16);
    x = ((x & 0x00ff00ffU) << 8) | ((x >> 8) & 0x00ff00ffU);
    x = ((x & 0x0f0f0f0fU) << 4) | ((x >> 4) & 0x0f0f0f0fU);
    x = ((x & 0x33333333U) << 2) | ((x >> 2) & 0x33333333U);
    return ((x & 0x55555555U) << 1) | ((x >> 1) & 0x55555555U);
}

void sobol_words(const std::uint32_t* within, std::uint32_t first, std::uint32_t scramble,
                 std::uint32_t* __restrict into) {
    for (int i = 0; i < lanes; ++i) into[i] = bits_reversed(scrambled(within[i] ^ first, scramble));
}

// Philox4x32-10, J. K. Salmon and others, SC11. Each of 128 calls gives four words; word w of call i belongs
// to future 128 w + i.
void philox_words(std::uint64_t seed, std::uint64_t stream, std::uint32_t block,
                  std::uint32_t* __restrict into) {
    constexpr int calls = lanes / 4;
    for (int i = 0; i < calls; ++i) {
        std::uint32_t c0 = static_cast<std::uint32_t>(i), c1 = block;
        std::uint32_t c2 = static_cast<std::uint32_t>(stream), c3 = static_cast<std::uint32_t>(stream >> 32);
        std::uint32_t k0 = static_cast<std::uint32_t>(seed), k1 = static_cast<std::uint32_t>(seed >> 32);
        for (int round = 0; round < 10; ++round) {
            const std::uint64_t a = std::uint64_t{0xD2511F53U} * c0;
            const std::uint64_t b = std::uint64_t{0xCD9E8D57U} * c2;
            const std::uint32_t n0 = static_cast<std::uint32_t>(b >> 32) ^ c1 ^ k0;
            const std::uint32_t n2 = static_cast<std::uint32_t>(a >> 32) ^ c3 ^ k1;
            c1 = static_cast<std::uint32_t>(b);
            c3 = static_cast<std::uint32_t>(a);
            c0 = n0;
            c2 = n2;
            k0 += 0x9E3779B9U;
            k1 += 0xBB67AE85U;
        }
        into[i] = c0;
        into[calls + i] = c1;
        into[2 * calls + i] = c2;
        into[3 * calls + i] = c3;
    }
}

ALLWRITS_INLINE double on_piece(const DrawPiece* pieces, std::uint32_t word) {
    const PiecePoint point = piece_point(word);
    return piece_value(pieces[point.piece], point.t);
}

#if defined(__AVX2__)
// piece_point() of four words at once.
struct Four {
    __m128i at;
    __m256d t;
};
ALLWRITS_INLINE Four four_places(const std::uint32_t* words) {
    const __m128i word = _mm_loadu_si128(reinterpret_cast<const __m128i*>(words));
    const __m128i upper = _mm_srai_epi32(word, 31);
    const __m256d distance =
        _mm256_add_pd(_mm256_cvtepi32_pd(_mm_xor_si128(word, upper)), _mm256_set1_pd(0.5));
    const __m256i bits = _mm256_castpd_si256(distance);
    const __m128i high = _mm256_castsi256_si128(
        _mm256_permutevar8x32_epi32(bits, _mm256_setr_epi32(1, 3, 5, 7, 1, 3, 5, 7)));
    const __m128i at = _mm_add_epi32(_mm_sub_epi32(_mm_srli_epi32(high, 16), _mm_set1_epi32(1022 << 4)),
                                     _mm_and_si128(upper, _mm_set1_epi32(512)));
    const __m256i digits =
        _mm256_and_si256(_mm256_slli_epi64(bits, 4), _mm256_set1_epi64x(0x000fffffffffffffLL));
    const __m256d one_to_two =
        _mm256_castsi256_pd(_mm256_or_si256(digits, _mm256_set1_epi64x(0x3ff0000000000000LL)));
    return {at, _mm256_sub_pd(one_to_two, _mm256_set1_pd(1.0))};
}
// The four cubics' numbers are four rows: turned, they are the four numbers of each power.
ALLWRITS_INLINE __m256d four_on_pieces(const DrawPiece* pieces, const Four& four) {
    const __m256d row0 = _mm256_load_pd(pieces[_mm_cvtsi128_si32(four.at)].c);
    const __m256d row1 = _mm256_load_pd(pieces[_mm_extract_epi32(four.at, 1)].c);
    const __m256d row2 = _mm256_load_pd(pieces[_mm_extract_epi32(four.at, 2)].c);
    const __m256d row3 = _mm256_load_pd(pieces[_mm_extract_epi32(four.at, 3)].c);
    const __m256d low01 = _mm256_unpacklo_pd(row0, row1), high01 = _mm256_unpackhi_pd(row0, row1);
    const __m256d low23 = _mm256_unpacklo_pd(row2, row3), high23 = _mm256_unpackhi_pd(row2, row3);
    const __m256d c0 = _mm256_permute2f128_pd(low01, low23, 0x20),
                  c1 = _mm256_permute2f128_pd(high01, high23, 0x20);
    const __m256d c2 = _mm256_permute2f128_pd(low01, low23, 0x31),
                  c3 = _mm256_permute2f128_pd(high01, high23, 0x31);
    __m256d sum = _mm256_add_pd(_mm256_mul_pd(c3, four.t), c2);
    sum = _mm256_add_pd(_mm256_mul_pd(sum, four.t), c1);
    return _mm256_add_pd(_mm256_mul_pd(sum, four.t), c0);
}
void pieces_of(const DrawPiece* pieces, const std::uint32_t* words, double* __restrict into) {
    for (int i = 0; i < lanes; i += 4)
        _mm256_storeu_pd(into + i, four_on_pieces(pieces, four_places(words + i)));
}
void pieces_from(const DrawPiece* pieces, const std::uint32_t* words, const std::uint32_t* from,
                 double* __restrict into) {
    for (int i = 0; i < lanes; i += 4) {
        Four four = four_places(words + i);
        four.at = _mm_add_epi32(four.at, _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i)));
        _mm256_storeu_pd(into + i, four_on_pieces(pieces, four));
    }
}
#else
void pieces_of(const DrawPiece* pieces, const std::uint32_t* words, double* __restrict into) {
    for (int i = 0; i < lanes; ++i) into[i] = on_piece(pieces, words[i]);
}
void pieces_from(const DrawPiece* pieces, const std::uint32_t* words, const std::uint32_t* from,
                 double* __restrict into) {
    for (int i = 0; i < lanes; ++i) into[i] = on_piece(pieces + from[i], words[i]);
}
#endif

void thresholds(const std::uint32_t* words, const std::uint32_t* below, std::size_t count,
                double* __restrict into) {
    std::int32_t reached[block_size] = {};
    for (std::size_t k = 0; k < count; ++k) {
        const std::uint32_t least = below[k];
        for (int i = 0; i < lanes; ++i) reached[i] += words[i] >= least ? 1 : 0;
    }
    for (int i = 0; i < lanes; ++i) into[i] = static_cast<double>(reached[i]);
}

// So many sums side by side, then pair by pair: the same order whatever the vectors, and enough of them that
// no addition waits for the one before.
constexpr int sums_abreast = 32;

ALLWRITS_INLINE double folded(double* sum) {
    for (int half = sums_abreast / 2; half > 0; half /= 2) {
        for (int lane = 0; lane < half; ++lane) sum[lane] += sum[lane + half];
    }
    return sum[0];
}

BlockSums sums(const double* x, double pivot) {
    double sum[sums_abreast] = {}, squares[sums_abreast] = {};
    for (int i = 0; i < lanes; i += sums_abreast) {
        for (int lane = 0; lane < sums_abreast; ++lane) {
            const double from_pivot = x[i + lane] - pivot;
            sum[lane] += from_pivot;
            squares[lane] += from_pivot * from_pivot;
        }
    }
    return {folded(sum), folded(squares)};
}

double squared_distance(const double* x, const double* y) {
    double sum[sums_abreast] = {};
    for (int i = 0; i < lanes; i += sums_abreast) {
        for (int lane = 0; lane < sums_abreast; ++lane) {
            const double apart = x[i + lane] - y[i + lane];
            sum[lane] += apart * apart;
        }
    }
    return folded(sum);
}

void as_floats(const double* x, float* __restrict into) {
    constexpr double most = 3.4028234663852886e38;
    for (int i = 0; i < lanes; ++i) {
        const double at_most = x[i] < most ? x[i] : most;
        into[i] = static_cast<float>(at_most > -most ? at_most : -most);
    }
}

#include "forecast/kernels_steps.h"

}  // namespace

const Kernels& ALLWRITS_KERNELS() {
    static constexpr Kernels all = {.name = ALLWRITS_KERNELS_NAME,
                                    .sobol_words = sobol_words,
                                    .philox_words = philox_words,
                                    .pieces = pieces_of,
                                    .pieces_from = pieces_from,
                                    .thresholds = thresholds,
                                    .step = step_over_block,
                                    .sums = sums,
                                    .squared_distance = squared_distance,
                                    .as_floats = as_floats};
    return all;
}

}  // namespace allwrits
