package dev.isg.examples.quickstart;

import dev.isg.examples.quickstart.history.StoreAddress;
import dev.isg.examples.quickstart.history.StoreLogin;
import dev.isg.examples.quickstart.history.StoreRefusal;
import dev.isg.examples.quickstart.history.Stores;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.Option;

/** Where the history of a folder lies, and who opens it. */
final class StoreOptions {
  /** The folder of the history within a programme folder. */
  static final String FOLDER = ".isg";

  @Option(
      names = "--store",
      paramLabel = "WHERE",
      description = {
        "The history: none, file:FOLDER, jdbc:h2:... or jdbc:postgresql:... Default: .isg, in the"
            + " programme folder.",
        "履歴の保存先: none、file:フォルダー、jdbc:h2:…、jdbc:postgresql:…。既定はプログラムのフォルダーの .isg。"
      })
  private Optional<String> store = Optional.empty();

  @Option(
      names = "--store-login",
      paramLabel = "FILE",
      description = {
        "A file with the lines user=... and password=... of the database. Default: ISG_STORE_USER"
            + " and ISG_STORE_PASSWORD of the environment.",
        "データベースの user=… と password=… を書いたファイル。既定は環境変数 ISG_STORE_USER と ISG_STORE_PASSWORD。"
      })
  private Optional<Path> loginFile = Optional.empty();

  /** Where the history of the folder lies. */
  StoreAddress address(Path folder) {
    return store
        .map(StoreAddress::parse)
        .orElseGet(() -> new StoreAddress.InFolder(folder.resolve(FOLDER)));
  }

  /** Opens a history; no text of an exception shows the password. */
  Stores open(StoreAddress address, Map<String, String> environment) throws IOException {
    StoreLogin login = login(environment);
    try {
      return address.open(login);
    } catch (dev.isg.examples.store.jdbc.StorageException failed) {
      throw new IOException(login.hidden(String.valueOf(failed.getMessage())));
    } catch (dev.isg.examples.store.file.StorageException failed) {
      throw new IOException(failed.getMessage(), failed);
    }
  }

  private StoreLogin login(Map<String, String> environment) throws IOException {
    if (loginFile.isEmpty()) {
      return new StoreLogin(
          Optional.ofNullable(environment.get("ISG_STORE_USER")),
          Optional.ofNullable(environment.get("ISG_STORE_PASSWORD")));
    }
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(loginFile.get(), StandardCharsets.UTF_8)) {
      lines.load(reader);
    } catch (IllegalArgumentException malformed) {
      throw new StoreRefusal(
          "--store-login のファイルは user=… と password=… の行にします",
          "the file of --store-login has the lines user=... and password=...");
    }
    return new StoreLogin(
        Optional.ofNullable(lines.getProperty("user")),
        Optional.ofNullable(lines.getProperty("password")));
  }
}
