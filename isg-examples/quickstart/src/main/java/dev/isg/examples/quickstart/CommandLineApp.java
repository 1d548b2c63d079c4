package dev.isg.examples.quickstart;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.Period;
import dev.isg.examples.quickstart.history.StoreRefusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;

/** The app: its commands, and how their outcomes become exit codes. */
@Command(
    name = "isg",
    description = {
      "Directs, evaluates, oversees and reports information security from a folder of files.",
      "フォルダーのファイルから、情報セキュリティを方向付け・評価・監督・報告します。"
    },
    mixinStandardHelpOptions = true,
    version = "isg 0.1.0",
    footer = {
      "",
      "Exit codes / 終了コード:",
      "  0  done / 完了",
      "  1  errors in the documents, or they contradict the history; nothing was written / 文書に誤り。何も書き出さない",
      "     of validate also: errors in the state they show / validate では、文書に表れた状態の誤りも",
      "  2  wrong usage / 使い方の誤り",
      "  3  unexpected / 予期しない障害",
      "  4  of evaluate --verify: it does not come out the same / evaluate --verify で、結果が一致しない"
    })
final class CommandLineApp {
  private final Console console;
  private final Clock clock;
  private final Map<String, String> environment;

  CommandLineApp(Console console, Clock clock, Map<String, String> environment) {
    this.console = console;
    this.clock = clock;
    this.environment = environment;
  }

  /** Runs one command and answers its {@link ExitCode}. */
  int run(String... arguments) {
    CommandLine app = new CommandLine(this);
    app.addSubcommand(new InitCommand(console));
    app.addSubcommand(new ValidateCommand(console, clock));
    app.addSubcommand(new EvaluateCommand(console, clock, environment));
    app.addSubcommand(new OverseeCommand(console, clock, environment));
    app.addSubcommand(new ReportCommand(console, clock, environment));
    app.addSubcommand(new DashboardCommand(console, clock, environment));
    app.addSubcommand(new TraceCommand(console, clock));
    app.addSubcommand(new RunCommand(console, clock, environment));
    app.addSubcommand(new KnownCommand(console, environment));
    app.registerConverter(Language.class, Language::parse);
    app.registerConverter(Period.class, Period::parse);
    app.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    app.setOut(new PrintWriter(console.results(), true, StandardCharsets.UTF_8));
    app.setErr(new PrintWriter(console.messages(), true, StandardCharsets.UTF_8));
    app.setExecutionExceptionHandler((failure, command, result) -> failed(failure));
    return app.execute(arguments);
  }

  private int failed(Exception failure) {
    if (failure instanceof StoreRefusal refusal) {
      console.message(refusal.text().en() + " / " + refusal.text().ja());
      return ExitCode.USAGE;
    }
    if (failure instanceof IOException) {
      console.message("cannot read or write / 読み書きできません: " + failure);
    } else if (failure instanceof dev.isg.examples.store.file.StorageException
        || failure instanceof dev.isg.examples.store.jdbc.StorageException) {
      console.message("the history failed / 履歴の処理に失敗しました: " + failure.getMessage());
    } else {
      console.message("unexpected; please report this / 予期しない障害です。ご報告ください:");
      failure.printStackTrace(console.messages());
    }
    return ExitCode.UNEXPECTED;
  }
}
