package dev.isg.examples.quickstart.history;

import dev.isg.examples.store.file.FileStores;
import dev.isg.examples.store.jdbc.JdbcStores;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a history lies: nowhere, in a folder of files, or in a database. */
public sealed interface StoreAddress {
  /**
   * Reads an address: {@code none}, {@code file:FOLDER}, {@code jdbc:h2:…} or {@code
   * jdbc:postgresql:…}.
   *
   * @throws StoreRefusal if it is none of these, or has a password in it
   */
  static StoreAddress parse(String text) {
    if (text.equals("none")) {
      return new Nowhere();
    }
    if (text.startsWith("file:")) {
      try {
        return new InFolder(Path.of(text.substring("file:".length())));
      } catch (InvalidPathException noPath) {
        throw new StoreRefusal("--store のフォルダー名が使えません", "the folder of --store is no valid path");
      }
    }
    if (text.startsWith("jdbc:h2:") || text.startsWith("jdbc:postgresql:")) {
      return new InDatabase(text);
    }
    throw new StoreRefusal(
        "--store は none、file:フォルダー、jdbc:h2:…、jdbc:postgresql:… のいずれかにします",
        "--store takes none, file:FOLDER, jdbc:h2:... or jdbc:postgresql:...");
  }

  /** Whether anything is or can be kept there. */
  default boolean keeps() {
    return true;
  }

  /** Whether opening it would make a new and empty history where there is none. */
  default boolean missing() {
    return false;
  }

  /** Opens it; what does not exist yet is made. */
  Stores open(StoreLogin login);

  /** No history. */
  record Nowhere() implements StoreAddress {
    @Override
    public boolean keeps() {
      return false;
    }

    @Override
    public Stores open(StoreLogin login) {
      throw new StoreRefusal("--store none には履歴がありません", "--store none has no history");
    }
  }

  /**
   * A folder of files.
   *
   * @param folder the folder
   */
  record InFolder(Path folder) implements StoreAddress {
    @Override
    public boolean missing() {
      return !FileStores.existIn(folder);
    }

    @Override
    public Stores open(StoreLogin login) {
      FileStores stores = FileStores.open(folder);
      return new Stores(
          stores.documents(),
          stores.decisions(),
          stores.measurements(),
          stores.evaluations(),
          stores.disclosures(),
          stores::close);
    }

    @Override
    public String toString() {
      return folder.toString();
    }
  }

  /**
   * A database.
   *
   * @param url its address as the driver reads it, without a password
   */
  record InDatabase(String url) implements StoreAddress {
    private static final Pattern SECRET = Pattern.compile("[?&;](password|sslpassword)=|//[^/?]*@");

    /** Refuses a password, which every user of the machine could read on the command line. */
    public InDatabase {
      if (SECRET.matcher(url.toLowerCase(Locale.ROOT)).find()) {
        throw new StoreRefusal(
            "パスワードはコマンドラインに書かず、環境変数 ISG_STORE_PASSWORD か --store-login のファイルで渡します",
            "a password does not belong on the command line; hand it over in ISG_STORE_PASSWORD or"
                + " in the file of --store-login");
      }
    }

    @Override
    public Stores open(StoreLogin login) {
      JdbcStores stores =
          JdbcStores.connect(url, login.user().orElse(""), login.password().orElse(""));
      return new Stores(
          stores.documents(),
          stores.decisions(),
          stores.measurements(),
          stores.evaluations(),
          stores.disclosures(),
          stores::close);
    }

    @Override
    public String toString() {
      return url.replaceFirst("[?;].*", "");
    }
  }
}
