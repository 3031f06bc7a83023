//! Which sticks are plugged in, as far as the system mounts them where people look for them. Only
//! names of folders; opens none of them.

use std::path::PathBuf;

/// Where Linux desktops mount what is plugged in.
const PLACES: [&str; 3] = ["/media/", "/run/media/", "/mnt/"];

/// The folders of sticks that are there now, in order; empty where the system does not tell.
#[must_use]
pub fn sticks() -> Vec<PathBuf> {
    mounted(&std::fs::read_to_string("/proc/self/mounts").unwrap_or_default())
}

/// One mount a line: device, folder, type and so on, with spaces written as `\\040`.
fn mounted(table: &str) -> Vec<PathBuf> {
    let folders = table.lines().filter_map(|line| line.split(' ').nth(1)).map(plain);
    let mut sticks: Vec<PathBuf> = folders
        .filter(|folder| PLACES.iter().any(|place| folder.starts_with(place)))
        .map(PathBuf::from)
        .collect();
    sticks.sort();
    sticks.dedup();
    sticks
}

fn plain(folder: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(folder.to_owned(), |text, (code, sign)| text.replace(code, sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_plugged_in_is_found_and_nothing_else() {
        let table = "/dev/sda1 / ext4 rw 0 0\ntmpfs /run tmpfs rw 0 0\n/dev/sdb1 /media/anna/HALTE\\040ONE vfat rw 0 0\n\
                     /dev/sdc1 /run/media/anna/usb exfat rw 0 0\nproc /proc proc rw 0 0\nbroken\n";
        let found = ["/media/anna/HALTE ONE", "/run/media/anna/usb"].map(PathBuf::from);
        assert_eq!(mounted(table), found);
        assert!(mounted("").is_empty());
    }
}
