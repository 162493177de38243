//! Puts the built UI where it can be embedded: `ui/dist` if it was built, else a page that says how to build it. So the
//! Rust side builds and tests without Node.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

const NOTICE: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Hirelog</title>\
    <p>The user interface has not been built. Run <code>make up</code>, or <code>npm run build</code> in functions/web/ui.</p>";

fn main() -> io::Result<()> {
    let built = Path::new("ui/dist");
    println!("cargo:rerun-if-changed=ui/dist");
    println!("cargo:rerun-if-changed=build.rs");
    let target = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("dist");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    fs::create_dir_all(&target)?;
    if built.join("index.html").exists() { copy(built, &target) } else { fs::write(target.join("index.html"), NOTICE) }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir_all(&target)?;
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
