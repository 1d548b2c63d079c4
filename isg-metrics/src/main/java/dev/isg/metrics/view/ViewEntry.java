package dev.isg.metrics.view;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One record as a manager sees it. The natural order is newest first; of the same time incidents
 * come before failed checks, and these before measurements.
 *
 * @param kind what kind of record it is
 * @param known from when on it was known
 * @param day the day it is of
 * @param unit the unit it was recorded for; empty if that is not known
 * @param record the id of the record: of the measurement or the incident; for a check the sheet and
 *     the item, as {@code CAT-F3/F3-1}
 * @param subject what was looked at: an indicator, an item, or that it is an incident
 * @param found what was found, as recorded
 * @param by who recorded it; empty if that is not recorded
 * @param remark the remark or the evidence on it; empty if there is none
 */
public record ViewEntry(
    EntryKind kind,
    Instant known,
    LocalDate day,
    Optional<UnitId> unit,
    String record,
    LocalizedText subject,
    LocalizedText found,
    Optional<String> by,
    Optional<LocalizedText> remark)
    implements Comparable<ViewEntry> {
  private static final Comparator<ViewEntry> ORDER =
      Comparator.comparing(ViewEntry::known)
          .reversed()
          .thenComparing(ViewEntry::kind)
          .thenComparing(entry -> entry.unit.map(UnitId::value).orElse(""))
          .thenComparing(ViewEntry::record)
          .thenComparing(ViewEntry::found)
          .thenComparing(ViewEntry::subject)
          .thenComparing(ViewEntry::day)
          .thenComparing(entry -> entry.by.orElse(""))
          .thenComparing(entry -> entry.remark.map(LocalizedText::toString).orElse(""));

  /** The entry in one line: day, unit, subject and what was found. */
  public LocalizedText headline() {
    LocalizedText where =
        unit.map(known -> LocalizedText.same(known.value()))
            .orElse(LocalizedText.of("部門不明", "unit unknown"));
    return LocalizedText.of(
        day + " " + where.ja() + " " + subject.ja() + ": " + found.ja(),
        day + " " + where.en() + " " + subject.en() + ": " + found.en());
  }

  @Override
  public int compareTo(ViewEntry other) {
    return ORDER.compare(this, other);
  }
}
