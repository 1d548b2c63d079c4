package dev.isg.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.AnyValue;
import dev.isg.core.objective.TargetId;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** {@code parse} undoes {@code toString}, and accepts nothing else. */
class TextFormProperties {
  @Property(tries = 300)
  void percentage(@ForAll("percentages") Percentage value) {
    assertThat(Percentage.parse(value.toString())).isEqualTo(value);
  }

  @Property(tries = 300)
  void quantity(@ForAll("quantities") Quantity value) {
    assertThat(Quantity.parse(value.toString())).isEqualTo(value);
  }

  @Property(tries = 300)
  void money(@ForAll("moneys") Money value) {
    assertThat(Money.parse(value.toString())).isEqualTo(value);
  }

  @Property(tries = 300)
  void period(@ForAll("periods") Period value) {
    assertThat(Period.parse(value.toString())).isEqualTo(value);
  }

  @Property(tries = 300)
  void contentHash(@ForAll("hashes") ContentHash value) {
    assertThat(ContentHash.parse(value.toString())).isEqualTo(value);
  }

  @Property(tries = 300)
  void sourceRef(@ForAll("sources") SourceRef value) {
    assertThat(SourceRef.parse(value.toString())).isEqualTo(value);
  }

  @Property(tries = 300)
  void unit(@ForAll("units") MeasurementUnit value) {
    assertThat(MeasurementUnit.of(value.toString())).isEqualTo(value);
  }

  @Property(tries = 300)
  void id(@ForAll("ids") String text) {
    assertThat(TargetId.of(text)).hasToString(text).isEqualTo(new TargetId(text));
  }

  /** Whatever is read is printed the way it was read, or it is refused in our own words. */
  @Property(tries = 300)
  void neverReadsTwoTextsAsOneFormNorFailsOtherwise(@ForAll String text) {
    List<Function<String, Object>> parsers =
        List.of(Percentage::parse, Quantity::parse, Money::parse, Period::parse, SourceRef::parse);
    for (Function<String, Object> parser : parsers) {
      try {
        Object read = parser.apply(text);
        assertThat(parser.apply(read.toString())).isEqualTo(read);
      } catch (InvalidModelException refused) {
        assertThat(refused.text().ja()).isNotBlank();
      }
    }
  }

  @Property(tries = 300)
  void equalNumbersAreEqualValuesWhateverTheirScale(@ForAll("numbers") BigDecimal number) {
    BigDecimal longer = number.setScale(number.scale() + 3);

    assertThat(new Percentage(longer)).isEqualTo(new Percentage(number));
    assertThat(new Quantity(longer, MeasurementUnit.DAYS))
        .isEqualTo(new Quantity(number, MeasurementUnit.DAYS))
        .hasToString(new Quantity(number, MeasurementUnit.DAYS).toString());
  }

  @Property(tries = 300)
  void idsAreOrderedTotally(
      @ForAll("ids") String one, @ForAll("ids") String two, @ForAll("ids") String three) {
    TargetId a = TargetId.of(one);
    TargetId b = TargetId.of(two);
    TargetId c = TargetId.of(three);

    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).isNotPositive();
    }
  }

  @Property(tries = 300)
  void anIdIsOfTheAlphabetOrRefused(@ForAll String text) {
    if (text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
      assertThat(TargetId.of(text).value()).isEqualTo(text);
    } else {
      assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> TargetId.of(text));
    }
  }

  @Provide
  Arbitrary<Percentage> percentages() {
    return AnyValue.percentages();
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return AnyValue.quantities();
  }

  @Provide
  Arbitrary<Money> moneys() {
    return AnyValue.moneys();
  }

  @Provide
  Arbitrary<Period> periods() {
    return AnyValue.periods();
  }

  @Provide
  Arbitrary<ContentHash> hashes() {
    return AnyValue.hashes();
  }

  @Provide
  Arbitrary<SourceRef> sources() {
    return AnyValue.sources();
  }

  @Provide
  Arbitrary<MeasurementUnit> units() {
    return AnyValue.units();
  }

  @Provide
  Arbitrary<String> ids() {
    return AnyValue.ids();
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return AnyValue.numbers();
  }
}
