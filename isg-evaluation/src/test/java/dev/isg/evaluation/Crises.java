package dev.isg.evaluation;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decider;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.crisis.CrisisMember;
import dev.isg.evaluation.crisis.CrisisPlan;
import dev.isg.evaluation.crisis.EmergencyMeans;
import dev.isg.evaluation.crisis.MeansId;
import dev.isg.evaluation.crisis.Precedence;
import dev.isg.evaluation.crisis.ResponseProcedure;
import dev.isg.evaluation.crisis.SituationId;
import dev.isg.evaluation.crisis.SituationPriority;
import dev.isg.evaluation.crisis.SupportBody;
import dev.isg.evaluation.crisis.SupportTask;
import dev.isg.evaluation.delegation.ActionId;
import dev.isg.evaluation.delegation.Delegation;
import dev.isg.evaluation.delegation.DelegationId;
import dev.isg.evaluation.delegation.FieldAction;
import dev.isg.evaluation.escalation.AssetClass;
import dev.isg.evaluation.escalation.CategoryId;
import dev.isg.evaluation.escalation.EscalationLevel;
import dev.isg.evaluation.escalation.EscalationRow;
import dev.isg.evaluation.escalation.EscalationTable;
import dev.isg.evaluation.escalation.IncidentCategory;
import dev.isg.evaluation.escalation.LevelId;
import dev.isg.evaluation.escalation.TimeCriticality;
import dev.isg.metrics.incident.IncidentSeverity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A company prepared for crises, and parts to make it less so. */
public final class Crises {
  public static final CategoryId MALWARE = CategoryId.of("malware");
  public static final CategoryId LEAK = CategoryId.of("personal-data-leak");
  public static final LevelId MANAGER = LevelId.of("manager");
  public static final LevelId CISO = LevelId.of("ciso");
  public static final LevelId COMMITTEE = LevelId.of("committee");
  public static final ActionId CUT = ActionId.of("cut-network");
  public static final DelegationId AT_ONCE = DelegationId.of("at-once");
  public static final MeansId ADMIN = MeansId.of("admin-password");
  public static final SituationId SPREADING = SituationId.of("spreading");
  public static final Decider BOARD = new Decider(MiniCompany.EXECUTIVE, Role.EXECUTIVE);
  public static final Period PERIOD = Period.parse("2026-04-01/2027-03-31");

  private Crises() {}

  public static ResolvedProgramme programme() {
    return new MiniCompany().input().programme();
  }

  public static EscalationTable.Builder levels() {
    return EscalationTable.builder()
        .version("2026-1")
        .addLevels(
            new EscalationLevel(
                MANAGER, LocalizedText.of("部門管理者", "the manager"), List.of(Role.MANAGER)),
            new EscalationLevel(CISO, LocalizedText.of("CISO", "the CISO"), List.of(Role.CISO)),
            new EscalationLevel(
                COMMITTEE,
                LocalizedText.of("危機管理委員会", "the crisis committee"),
                List.of(Role.EXECUTIVE, Role.BOARD_MEMBER)))
        .defaultWithinMinutes(30);
  }

  public static EscalationRow row(
      Optional<CategoryId> category,
      IncidentSeverity severity,
      TimeCriticality time,
      AssetClass asset,
      LevelId level,
      int minutes) {
    return new EscalationRow(category, severity, time, asset, level, minutes);
  }

  public static EscalationTable table() {
    return levels()
        .addRows(
            row(
                Optional.empty(),
                IncidentSeverity.MINOR,
                TimeCriticality.CAN_WAIT,
                AssetClass.GENERAL,
                MANAGER,
                240),
            row(
                Optional.empty(),
                IncidentSeverity.MODERATE,
                TimeCriticality.WITHIN_HOURS,
                AssetClass.GENERAL,
                CISO,
                120),
            row(
                Optional.of(MALWARE),
                IncidentSeverity.SERIOUS,
                TimeCriticality.WITHIN_HOURS,
                AssetClass.IMPORTANT,
                COMMITTEE,
                60),
            row(
                Optional.empty(),
                IncidentSeverity.CRITICAL,
                TimeCriticality.CAN_WAIT,
                AssetClass.GENERAL,
                COMMITTEE,
                60),
            row(
                Optional.empty(),
                IncidentSeverity.SERIOUS,
                TimeCriticality.WITHIN_MINUTES,
                AssetClass.GENERAL,
                CISO,
                15))
        .build();
  }

  public static Delegation.Builder bare() {
    return Delegation.builder()
        .id(AT_ONCE)
        .givenBy(BOARD)
        .period(PERIOD)
        .addHolders(MiniCompany.MANAGER)
        .severity(IncidentSeverity.MODERATE)
        .time(TimeCriticality.WITHIN_MINUTES)
        .addActions(CUT)
        .addUnits(UnitId.of("sales"))
        .reportTo(Role.CISO);
  }

  public static Delegation delegation() {
    return bare()
        .addCategories(MALWARE)
        .mostSpending(Money.of("JPY", "500000"))
        .lastsMinutes(180)
        .reportWithinMinutes(60)
        .build();
  }

  public static SupportBody.Builder support() {
    return SupportBody.builder()
        .name(LocalizedText.of("緊急対応チーム", "emergency team"))
        .addMembers(
            new CrisisMember(MiniCompany.CISO, Role.CISO),
            new CrisisMember(MiniCompany.MANAGER, Role.INFORMATION_SYSTEMS),
            new CrisisMember(MiniCompany.MANAGER, Role.GENERAL_AFFAIRS));
  }

  public static CrisisPlan.Builder withoutSupport() {
    return CrisisPlan.builder()
        .decidedBy(BOARD)
        .decidedOn(LocalDate.parse("2026-04-01"))
        .escalation(table())
        .addActions(new FieldAction(CUT, LocalizedText.of("ネットワークの遮断", "cut the network")));
  }

  public static CrisisPlan.Builder prepared() {
    return withoutSupport()
        .addCategories(
            new IncidentCategory(MALWARE, LocalizedText.of("マルウェア", "malware"), false),
            new IncidentCategory(LEAK, LocalizedText.of("個人情報の漏えい", "leak of personal data"), true))
        .addProcedures(procedure(MALWARE), procedure(LEAK))
        .addPriorities(
            priority(SPREADING, MALWARE, BOARD), priority(SituationId.of("leaking"), LEAK, BOARD))
        .addDelegations(delegation())
        .addEmergencyMeans(
            new EmergencyMeans(
                ADMIN,
                LocalizedText.of("認証基盤の管理者", "administrator of the directory"),
                List.of(MiniCompany.MANAGER),
                CISO,
                LocalizedText.of("当直の金庫の封筒", "sealed envelope, safe of the duty officer")));
  }

  public static CrisisPlan plan() {
    return prepared()
        .addCommittee(
            new CrisisMember(MiniCompany.EXECUTIVE, Role.EXECUTIVE),
            new CrisisMember(MiniCompany.CISO, Role.LEGAL),
            new CrisisMember(MiniCompany.AUDITOR, Role.PUBLIC_RELATIONS))
        .support(
            support()
                .addTasks(SupportTask.values())
                .csirt(true)
                .addOutsideExperts(LocalizedText.of("フォレンジック", "forensics"))
                .build())
        .build();
  }

  public static ResponseProcedure procedure(CategoryId category) {
    return new ResponseProcedure(
        category, LocalizedText.of("対応手順書", "response manual"), MiniCompany.CISO);
  }

  public static SituationPriority priority(SituationId id, CategoryId category, Decider by) {
    return new SituationPriority(
        id,
        category,
        LocalizedText.of("社内に広がりつつある", "it is spreading inside"),
        Precedence.INFORMATION,
        LocalizedText.of("部門ごとに遮断する", "cut department by department"),
        by);
  }

  public static PersonId person(String id) {
    return PersonId.of(id);
  }
}
