package dev.isg.tck.schema;

import dev.isg.core.catalogue.Catalogue;
import dev.isg.core.catalogue.Overlay;
import dev.isg.core.decision.DecisionLog;
import dev.isg.core.json.DocumentFormat;
import dev.isg.core.oversight.OversightProfile;
import dev.isg.core.profile.LegalProfile;
import dev.isg.core.programme.Programme;
import dev.isg.core.stakeholder.StakeholderFile;
import dev.isg.core.structure.StructureLog;
import dev.isg.disclosure.clock.ClockRecord;
import dev.isg.disclosure.incident.PublicationPlan;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.disclosure.regime.RegimePack;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.cause.CauseLog;
import dev.isg.evaluation.crisis.CrisisPlan;
import dev.isg.evaluation.crisisrun.CrisisRun;
import dev.isg.evaluation.dossier.AuditDossier;
import dev.isg.evaluation.oversight.AuditFile;
import dev.isg.metrics.incident.IncidentFile;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.plan.MeasurementPlan;
import java.nio.file.Path;

/** A kind of document that has a schema: all that say their format. */
enum DocumentKind {
  PROGRAMME(Programme.class, "プログラム / programme"),
  INDICATORS(IndicatorSet.class, "指標 / indicators"),
  MONITORING(MonitoringStructure.class, "モニタリングの項目 / monitoring items"),
  DECISIONS(DecisionLog.class, "決定の記録 / log of decisions"),
  CAUSES(CauseLog.class, "原因分析 / analyses of causes"),
  AUDIT(AuditFile.class, "監査の記録 / records of the audit"),
  AUDIT_DOSSIER(AuditDossier.class, "監査調書の版 / version of the audit file"),
  DISCLOSURE(DisclosurePlan.class, "開示計画 / plan of disclosure"),
  EVALUATION(Evaluation.class, "評価 / evaluation"),
  STRUCTURE(StructureLog.class, "全体構造の検証の記録 / log of verifications of the structure"),
  PLAN(MeasurementPlan.class, "測定計画 / plan of measurement"),
  INCIDENTS(IncidentFile.class, "インシデント / incidents"),
  STAKEHOLDERS(StakeholderFile.class, "利害関係者の声 / feedback of stakeholders"),
  CATALOGUE(Catalogue.class, "カタログ / catalogue"),
  OVERLAY(Overlay.class, "カタログの上書き / overlay of a catalogue"),
  LEGAL_PROFILE(LegalProfile.class, "法令プロファイル / legal profile"),
  REGIMES(RegimePack.class, "インシデント報告の制度 / regimes of incident reports"),
  CLOCKS(ClockRecord.class, "インシデントの時計の記録 / record of an incident's clocks"),
  PUBLICATION(PublicationPlan.class, "インシデントの公表計画 / plan of publication of an incident"),
  CRISIS_PLAN(CrisisPlan.class, "危機管理計画 / crisis plan"),
  CRISIS_RUN(CrisisRun.class, "危機対応の記録 / record of a crisis"),
  OVERSIGHT_PROFILE(OversightProfile.class, "監督の形 / forms of oversight");

  static final Path FOLDER = Path.of("..", "docs", "schema");

  private final Class<?> type;
  private final String title;

  DocumentKind(Class<?> type, String title) {
    this.type = type;
    this.title = title;
  }

  Class<?> type() {
    return type;
  }

  String title() {
    return title;
  }

  DocumentFormat format() {
    return type.getAnnotation(DocumentFormat.class);
  }

  Path file() {
    return FOLDER.resolve(format().name() + ".schema.json");
  }
}
