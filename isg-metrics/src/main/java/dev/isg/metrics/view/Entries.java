package dev.isg.metrics.view;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.checksheet.CheckAnswer;
import dev.isg.metrics.checksheet.CheckItem;
import dev.isg.metrics.checksheet.FilledSheet;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records as entries of a view. */
final class Entries {
  private static final LocalizedText INCIDENT = EntryKind.INCIDENT.label();

  private final FieldRecords records;
  private final ZoneId zone;

  Entries(FieldRecords records, ZoneId zone) {
    this.records = records;
    this.zone = zone;
  }

  /** Every record of the units, whenever it became known. */
  List<ViewEntry> of(Set<UnitId> units) {
    List<ViewEntry> entries = new ArrayList<>();
    for (Measurement measurement : records.measurements()) {
      if (units.contains(measurement.unit())) {
        entries.add(entry(measurement));
      }
    }
    for (FilledSheet filled : records.answers()) {
      if (units.contains(filled.unit())) {
        filled.answers().forEach(answer -> failed(filled, answer).ifPresent(entries::add));
      }
    }
    for (Incident incident : records.incidents()) {
      Optional<UnitId> unit = Optional.ofNullable(records.incidentUnits().get(incident.id()));
      if (unit.map(units::contains).orElse(true)) {
        entries.add(entry(incident, unit));
      }
    }
    return entries;
  }

  private ViewEntry entry(Measurement measurement) {
    LocalizedText name =
        records.indicators().indicators().stream()
            .filter(indicator -> indicator.id().equals(measurement.indicator()))
            .map(Indicator::name)
            .findFirst()
            .orElseGet(() -> LocalizedText.same(measurement.indicator().value()));
    return new ViewEntry(
        EntryKind.MEASUREMENT,
        measurement.recordedAt(),
        measurement.day(),
        Optional.of(measurement.unit()),
        measurement.id().value(),
        name,
        LocalizedText.same(text(measurement.value())),
        Optional.of(measurement.measuredBy()),
        measurement.note().map(LocalizedText::same));
  }

  private static String text(MeasuredValue value) {
    if (value instanceof MeasuredValue.Ratio ratio) {
      return ratio.numerator().toPlainString() + " / " + ratio.denominator().toPlainString();
    }
    return ((MeasuredValue.Single) value).quantity().toString();
  }

  private static ViewEntry entry(Incident incident, Optional<UnitId> unit) {
    return new ViewEntry(
        EntryKind.INCIDENT,
        incident.observedAt(),
        incident.observedOn(),
        unit,
        incident.id().value(),
        INCIDENT,
        incident.title(),
        Optional.empty(),
        Optional.empty());
  }

  /** A graded answer, unless its sheet says that the grade passes. */
  private Optional<ViewEntry> failed(FilledSheet filled, CheckAnswer answer) {
    if (!(answer instanceof CheckAnswer.Graded graded)) {
      return Optional.empty();
    }
    Optional<CheckItem> item =
        records.sheets().stream()
            .filter(sheet -> sheet.id().equals(filled.sheet()))
            .findFirst()
            .flatMap(sheet -> sheet.find(graded.item()));
    boolean passed =
        item.filter(known -> known.offers(graded.grade()))
            .map(known -> known.grade(graded.grade()).passes())
            .orElse(false);
    return passed ? Optional.empty() : Optional.of(failed(filled, graded, item));
  }

  private ViewEntry failed(
      FilledSheet filled, CheckAnswer.Graded graded, Optional<CheckItem> item) {
    LocalizedText found =
        item.filter(known -> known.offers(graded.grade()))
            .map(known -> known.grade(graded.grade()).statement())
            .orElseGet(
                () ->
                    LocalizedText.of(
                        "段階 " + graded.grade() + "（シートにありません）",
                        "grade " + graded.grade() + ", which the sheet does not have"));
    return new ViewEntry(
        EntryKind.FAILED_CHECK,
        graded.day().atStartOfDay(zone).toInstant(),
        graded.day(),
        Optional.of(filled.unit()),
        filled.sheet() + "/" + graded.item(),
        item.map(CheckItem::question).orElseGet(() -> LocalizedText.same(graded.item().value())),
        found,
        Optional.of(graded.assessor().value()),
        Optional.of(graded.evidence()));
  }
}
