package dev.isg.metrics.register;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskCategory;
import dev.isg.core.risk.RiskId;
import dev.isg.metrics.aggregation.Distribution;
import dev.isg.metrics.damage.DamageKind;
import dev.isg.metrics.detection.DetectionChannel;
import dev.isg.metrics.detection.DetectionEvidence.CaptureRecapture;
import dev.isg.metrics.detection.DetectionEvidence.InternalShare;
import dev.isg.metrics.detection.RecaptureForm;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentFile;
import dev.isg.metrics.incident.IncidentSpan;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The incidents of a company as they were known by the end of a day.
 *
 * @source METI 2009, 4.2.2
 */
public final class IncidentRegister {
  private static final Comparator<Incident> ORDER =
      Comparator.comparing(Incident::observedAt).thenComparing(Incident::id);

  private final ResolvedProgramme programme;
  private final List<Incident> known;
  private final Map<RiskId, RiskCategory> categories;

  private IncidentRegister(ResolvedProgramme programme, List<Incident> known) {
    this.programme = programme;
    this.known = known;
    this.categories =
        programme.programme().policies().stream()
            .map(RiskManagementPolicy::risks)
            .flatMap(List::stream)
            .filter(risk -> risk.category().isPresent())
            .collect(
                Collectors.toMap(
                    Risk::id, risk -> risk.category().orElseThrow(), (one, other) -> one));
  }

  /**
   * A register of what a file holds as of the day of a programme. What was seen later is not known
   * yet; times after the end of that day are not known either.
   *
   * @throws InvalidModelException if two incidents have one id
   */
  public static IncidentRegister of(IncidentFile file, ResolvedProgramme programme) {
    if (file.incidents().stream().map(Incident::id).distinct().count() != file.incidents().size()) {
      throw InvalidModelException.of(
          "IncidentRegister", "同じ id のインシデントがあります", "two incidents have the same id");
    }
    return new IncidentRegister(
        programme,
        file.incidents().stream()
            .filter(incident -> incident.observedAt().isBefore(programme.endOfDay()))
            .sorted(ORDER)
            .toList());
  }

  /** The programme as of whose day it is. */
  public ResolvedProgramme programme() {
    return programme;
  }

  /** The tests that were planted and found, by the time they were seen, then by id. */
  public List<Incident> plantedTests() {
    return known.stream().filter(Incident::planted).toList();
  }

  /**
   * The incidents a query asks for, planted tests left out.
   *
   * @throws InvalidModelException if the programme does not have the unit
   */
  public IncidentSelection select(IncidentQuery query) {
    Set<UnitId> units = query.unit().map(this::unitAndAllBelow).orElse(Set.of());
    return select(incident -> match(incident, query, units));
  }

  /**
   * How many incidents a query finds. No value while it is open whether some belong to it.
   *
   * @throws InvalidModelException if the programme does not have the unit
   */
  public IncidentFigure count(IncidentQuery query) {
    return Figures.count(select(query));
  }

  /**
   * The mean length of a stretch, of those that are over. No value if none is.
   *
   * @param query which incidents
   * @param span the stretch
   * @param unit minutes, hours or days
   * @throws InvalidModelException if the unit measures no time, or the programme does not have the
   *     unit of the query
   */
  public IncidentFigure mean(IncidentQuery query, IncidentSpan span, MeasurementUnit unit) {
    return length(query, span, unit, Distribution::mean);
  }

  /**
   * The nearest-rank percentile of the lengths of a stretch, of those that are over. No value if
   * none is.
   *
   * @param query which incidents
   * @param span the stretch
   * @param percent from 1 to 100
   * @param unit minutes, hours or days
   * @throws InvalidModelException if the unit measures no time, the percentile is out of range, or
   *     the programme does not have the unit of the query
   */
  public IncidentFigure percentile(
      IncidentQuery query, IncidentSpan span, int percent, MeasurementUnit unit) {
    return length(query, span, unit, lengths -> lengths.percentile(percent));
  }

  /**
   * The damage of one kind that the incidents of a query did.
   *
   * @param query which incidents
   * @param kind the kind of damage
   * @param unit the unit to add up; damage in another is not known here
   * @throws InvalidModelException if the kind is not counted in the unit, or the programme does not
   *     have the unit of the query
   */
  public DamageTotal damage(IncidentQuery query, DamageKind kind, MeasurementUnit unit) {
    return DamageTotal.of(select(query), kind, unit);
  }

  /**
   * Who found the incidents of a query, as evidence for a detection rate. Empty while the channel
   * of one is not known, or it is open whether one belongs to the query.
   */
  public Optional<InternalShare> internalShare(IncidentQuery query) {
    IncidentSelection found = select(query);
    List<DetectionChannel> channels =
        found.matched().stream().flatMap(incident -> incident.channel().stream()).toList();
    return channels.size() == found.matched().size() && found.undetermined().isEmpty()
        ? Optional.of(
            new InternalShare(
                channels.stream().filter(DetectionChannel::internal).count(),
                channels.stream().filter(DetectionChannel::external).count()))
        : Optional.empty();
  }

  /**
   * What two channels found of the incidents of a query, as evidence for a detection rate. Whether
   * they are independent, people judge. Empty under the same conditions as {@link #internalShare}.
   *
   * @throws InvalidModelException if the two channels are one
   */
  public Optional<CaptureRecapture> recapture(
      IncidentQuery query, DetectionChannel first, DetectionChannel second, RecaptureForm form) {
    if (first == second) {
      throw InvalidModelException.of(
          "IncidentRegister", "2 つの経路は別のものにします", "the two channels must differ");
    }
    List<Incident> matched = select(query).matched();
    return internalShare(query)
        .map(
            known ->
                new CaptureRecapture(
                    matched.stream().filter(incident -> foundBy(incident, first)).count(),
                    matched.stream().filter(incident -> foundBy(incident, second)).count(),
                    matched.stream()
                        .filter(incident -> foundBy(incident, first) && foundBy(incident, second))
                        .count(),
                    form));
  }

  /** What one unit alone had in a period: incidents of the units below are counted there. */
  IncidentSelection own(FigureReading reading) {
    return select(
        incident ->
            Match.of(Optional.of(reading.unit()), incident.unit(), reading.unit()::equals)
                .and(reading.interval().contains(incident.observedOn()) ? Match.YES : Match.NO));
  }

  private IncidentFigure length(
      IncidentQuery query,
      IncidentSpan span,
      MeasurementUnit unit,
      Function<Distribution, BigDecimal> statistic) {
    return Figures.length(select(query), span, unit, programme.endOfDay(), statistic);
  }

  private IncidentSelection select(Function<Incident, Match> match) {
    Map<Match, List<Incident>> sorted =
        known.stream()
            .filter(incident -> !incident.planted())
            .collect(Collectors.groupingBy(match));
    return new IncidentSelection(
        sorted.getOrDefault(Match.YES, List.of()), sorted.getOrDefault(Match.MAYBE, List.of()));
  }

  private Match match(Incident incident, IncidentQuery query, Set<UnitId> units) {
    Optional<RiskCategory> category =
        incident.category().or(() -> incident.risk().map(categories::get));
    return Match.of(
            query.period(),
            Optional.of(incident.observedOn()),
            day -> query.period().orElseThrow().contains(day))
        .and(Match.of(query.unit(), incident.unit(), units::contains))
        .and(
            Match.of(
                query.category(), category, some -> query.category().equals(Optional.of(some))))
        .and(
            Match.of(query.risk(), incident.risk(), some -> query.risk().equals(Optional.of(some))))
        .and(
            Match.of(
                query.least(),
                incident.severity(),
                some -> some.atLeast(query.least().orElseThrow())));
  }

  private Set<UnitId> unitAndAllBelow(UnitId unit) {
    if (programme.unit(unit).isEmpty()) {
      throw InvalidModelException.of(
          "IncidentRegister", "組織単位「" + unit + "」は定義されていません", "there is no unit '" + unit + "'");
    }
    return Set.copyOf(programme.unitAndAllBelow(unit));
  }

  private static boolean foundBy(Incident incident, DetectionChannel channel) {
    return incident.channel().equals(Optional.of(channel))
        || incident.alsoFoundBy().contains(channel);
  }
}
