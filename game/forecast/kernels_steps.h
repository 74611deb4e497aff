// SPDX-License-Identifier: MIT
//
// Part of forecast/kernels_body.h: the steps of a program. Each gives the same bits as formula/formula.h does
// for one number.

constexpr double largest_number = 1.7976931348623157e308;

ALLWRITS_INLINE double finite_only(double x) {
    return x >= -largest_number && x <= largest_number ? x : 0.0;  // NaN is neither.
}
ALLWRITS_INLINE double truth_of(bool yes) { return yes ? 1.0 : 0.0; }

// Whole exponents are rare here and go one by one, after all others at once.
ALLWRITS_INLINE double real_power(double base, double exponent) {
    const double result = real_exp(exponent * real_log(base));
    return base > 0.0 ? result : 0.0;
}

// clang-format off
#define ALLWRITS_EACH(expression)                             \
    do {                                                      \
        for (int i = 0; i < lanes; ++i) d[i] = (expression);  \
        return;                                               \
    } while (false)

// A table: one line a step.
void step_over_block(Step step, double* d, const double* a, const double* b, const double* c, double k) {
    using enum Step;
    switch (step) {
        case Fill:          ALLWRITS_EACH(k);
        case Negate:        ALLWRITS_EACH(-a[i]);
        case Not:           ALLWRITS_EACH(truth_of(a[i] == 0.0));
        case Abs:           ALLWRITS_EACH(__builtin_fabs(a[i]));
        case Round:         ALLWRITS_EACH(__builtin_round(a[i]));
        case Floor:         ALLWRITS_EACH(__builtin_floor(a[i]));
        case Exp:           ALLWRITS_EACH(real_exp(a[i]));
        case Log:           ALLWRITS_EACH(real_log(a[i]));
        case Finite:        ALLWRITS_EACH(finite_only(a[i]));
        case Add:           ALLWRITS_EACH(a[i] + b[i]);
        case Subtract:      ALLWRITS_EACH(a[i] - b[i]);
        case Multiply:      ALLWRITS_EACH(a[i] * b[i]);
        case Divide:        ALLWRITS_EACH(a[i] / b[i]);
        case DivideSafely:  ALLWRITS_EACH(b[i] == 0.0 ? 0.0 : a[i] / b[i]);
        case Power:         ALLWRITS_EACH(real_power(a[i], b[i]));
        case Min:           ALLWRITS_EACH(a[i] < b[i] ? a[i] : b[i]);
        case Max:           ALLWRITS_EACH(a[i] > b[i] ? a[i] : b[i]);
        case Less:          ALLWRITS_EACH(truth_of(a[i] < b[i]));
        case LessEqual:     ALLWRITS_EACH(truth_of(a[i] <= b[i]));
        case Equal:         ALLWRITS_EACH(truth_of(a[i] == b[i]));
        case NotEqual:      ALLWRITS_EACH(truth_of(a[i] != b[i]));
        case And:           ALLWRITS_EACH(truth_of((a[i] != 0.0) & (b[i] != 0.0)));
        case Or:            ALLWRITS_EACH(truth_of((a[i] != 0.0) | (b[i] != 0.0)));
        case AddK:          ALLWRITS_EACH(a[i] + k);
        case KSubtract:     ALLWRITS_EACH(k - a[i]);
        case MultiplyK:     ALLWRITS_EACH(a[i] * k);
        case DivideK:       ALLWRITS_EACH(a[i] / k);
        case KDivide:       ALLWRITS_EACH(k / a[i]);
        case KDivideSafely: ALLWRITS_EACH(a[i] == 0.0 ? 0.0 : k / a[i]);
        case SquareRoot:    ALLWRITS_EACH(a[i] >= 0.0 ? __builtin_sqrt(a[i]) : 0.0);
        case PowerK:        ALLWRITS_EACH(real_power(a[i], k));
        case KPower:        ALLWRITS_EACH(real_power(k, a[i]));
        case MinK:          ALLWRITS_EACH(a[i] < k ? a[i] : k);
        case MaxK:          ALLWRITS_EACH(a[i] > k ? a[i] : k);
        case LessK:         ALLWRITS_EACH(truth_of(a[i] < k));
        case LessEqualK:    ALLWRITS_EACH(truth_of(a[i] <= k));
        case GreaterK:      ALLWRITS_EACH(truth_of(a[i] > k));
        case GreaterEqualK: ALLWRITS_EACH(truth_of(a[i] >= k));
        case EqualK:        ALLWRITS_EACH(truth_of(a[i] == k));
        case NotEqualK:     ALLWRITS_EACH(truth_of(a[i] != k));
        case If:            ALLWRITS_EACH(a[i] != 0.0 ? b[i] : c[i]);
        case IfK:           ALLWRITS_EACH(a[i] != 0.0 ? b[i] : k);
        case IfNotK:        ALLWRITS_EACH(a[i] != 0.0 ? k : b[i]);
    }
}
// clang-format on
#undef ALLWRITS_EACH
