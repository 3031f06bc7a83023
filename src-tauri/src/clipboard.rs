//! The system's clipboard, which other programs read: a text is put there when an officer asks for
//! it, and taken away a minute later, or when the window closes, if it still stands there.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use halte::service::{Code, Error};
use tauri::{AppHandle, Manager};
use tauri_plugin_clipboard_manager::ClipboardExt;

/// How long a text stays.
const KEPT: Duration = Duration::from_secs(60);

/// What this window put on the clipboard last.
#[derive(Default)]
pub(crate) struct Held(Mutex<Option<String>>);

/// Something that holds a text for other programs.
trait Board {
    fn text(&self) -> Option<String>;
    fn clear(&self);
}

impl Board for AppHandle {
    fn text(&self) -> Option<String> {
        self.clipboard().read_text().ok()
    }

    fn clear(&self) {
        // On a clipboard that refuses there is nothing more to be done.
        let _ = self.clipboard().clear();
    }
}

/// Puts a text on the clipboard for a minute.
///
/// # Errors
/// `clipboard-unavailable` when the system has none or refuses.
pub(crate) fn put(app: &AppHandle, text: &str) -> Result<(), Error> {
    let refused = |_| Error::new(Code::ClipboardUnavailable);
    app.clipboard().write_text(text).map_err(refused)?;
    held(app, Some(text.to_owned()));
    let (app, text) = (app.clone(), text.to_owned());
    std::thread::spawn(move || {
        std::thread::sleep(KEPT);
        clear_if_ours(&app, &text);
    });
    Ok(())
}

/// Takes away what this window put on the clipboard, if it still stands there.
pub(crate) fn take_away(app: &AppHandle) {
    if let Some(text) = held(app, None) {
        clear_if_ours(app, &text);
    }
}

fn held(app: &AppHandle, next: Option<String>) -> Option<String> {
    let state = app.state::<Held>();
    let mut held = state.0.lock().unwrap_or_else(PoisonError::into_inner);
    std::mem::replace(&mut *held, next)
}

/// What somebody copied since is theirs.
fn clear_if_ours(board: &impl Board, text: &str) {
    if board.text().as_deref() == Some(text) {
        board.clear();
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    struct Paper(RefCell<Option<String>>);

    impl Board for Paper {
        fn text(&self) -> Option<String> {
            self.0.borrow().clone()
        }

        fn clear(&self) {
            self.0.replace(None);
        }
    }

    fn after(on_it: &str, ours: &str) -> Option<String> {
        let paper = Paper(RefCell::new(Some(on_it.to_owned())));
        clear_if_ours(&paper, ours);
        paper.0.into_inner()
    }

    #[test]
    fn our_text_is_taken_away() {
        assert_eq!(after("Victim of a crime", "Victim of a crime"), None);
    }

    #[test]
    fn what_somebody_copied_since_stays() {
        assert_eq!(
            after("a shopping list", "Victim of a crime").as_deref(),
            Some("a shopping list")
        );
    }
}
