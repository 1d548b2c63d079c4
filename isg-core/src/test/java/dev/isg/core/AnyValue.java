package dev.isg.core;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.basics.SourceRef;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any value of the small types, including the odd ones. */
public final class AnyValue {
  private AnyValue() {}

  public static Arbitrary<String> ids() {
    Arbitrary<String> first =
        Arbitraries.strings().withCharRange('A', 'Z').withCharRange('a', 'z').numeric().ofLength(1);
    Arbitrary<String> rest =
        Arbitraries.strings()
            .withCharRange('A', 'Z')
            .withCharRange('a', 'z')
            .numeric()
            .withChars("._-")
            .ofMaxLength(63);
    return Combinators.combine(first, rest).as(String::concat);
  }

  public static Arbitrary<LocalizedText> texts() {
    Arbitrary<String> some =
        Arbitraries.strings()
            .withChars("aZ \"\\\n\t/{}<&漢かカ😀é\u2028")
            .ofMinLength(1)
            .ofMaxLength(8);
    return Combinators.combine(some, some).as((ja, en) -> LocalizedText.of("文" + ja, "t" + en));
  }

  public static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
        .ofScale(10)
        .map(BigDecimal::stripTrailingZeros);
  }

  public static Arbitrary<MeasurementUnit> units() {
    return Arbitraries.of("%", "count", "persons", "min", "h", "d", "grade", "JPY", "USD")
        .map(MeasurementUnit::of);
  }

  public static Arbitrary<Quantity> quantities() {
    return Combinators.combine(numbers(), units()).as(Quantity::new);
  }

  public static Arbitrary<Percentage> percentages() {
    return numbers().map(Percentage::new);
  }

  public static Arbitrary<Money> moneys() {
    return Combinators.combine(
            numbers(), Arbitraries.of("JPY", "USD", "EUR").map(Currency::getInstance))
        .as(Money::new);
  }

  public static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1999, 1, 1).toEpochDay(), LocalDate.of(2101, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  public static Arbitrary<Period> periods() {
    return Combinators.combine(days(), Arbitraries.longs().between(0, 1200))
        .as((first, length) -> Period.of(first, first.plusDays(length)));
  }

  public static Arbitrary<Instant> instants() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 4_000_000_000L),
            Arbitraries.of(0, 1, 1_000, 120_000_000, 999_999_999))
        .as(Instant::ofEpochSecond);
  }

  public static Arbitrary<ContentHash> hashes() {
    return ids().map(id -> ContentHash.of(id.getBytes(StandardCharsets.UTF_8)));
  }

  public static Arbitrary<SourceRef> sources() {
    return Combinators.combine(
            ids(), Arbitraries.strings().withChars("1.()付録 ,").ofMinLength(1).ofMaxLength(12))
        .as((document, place) -> new SourceRef(document, "5" + place));
  }
}
