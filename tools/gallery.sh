#!/usr/bin/env bash
# Every language on screen and on paper, side by side in out/gallery/index.html: to be looked through
# by a person, in a minute, after texts, fonts or layouts changed. Asserts nothing.
#   tools/gallery.sh            every language      tools/gallery.sh ar ur      these
set -euo pipefail
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-target}
out=out/gallery
rm -rf "$out"
mkdir -p "$out/paper" "$out/screen"
printf '\n== the app and the command line\n' >&2
cargo build --quiet --workspace --features halte-app/custom-protocol
halte="$target/debug/halte"
tags=("$@")
[ "${#tags[@]}" -gt 0 ] || mapfile -t tags < <("$halte" leaflet --list | cut -f1)

printf '\n== paper\n' >&2
for tag in "${tags[@]}"; do
  for paper in short full slip; do
    option=("--$paper")
    [ "$paper" = full ] && option=()
    "$halte" leaflet --lang "$tag" "${option[@]}" --pdf "$out/paper/$tag-$paper.pdf"
    pdftoppm -png -r 60 "$out/paper/$tag-$paper.pdf" "$out/paper/$tag-$paper"
  done
done
sheet() { # name, pattern: a contact sheet of what the pattern finds in the folder
  local pictures
  mapfile -t pictures < <(for tag in "${tags[@]}"; do compgen -G "$out/$2" | grep -E "/$tag-(short|full|slip|topics|stories|handed|back)" || true; done)
  [ "${#pictures[@]}" -gt 0 ] || return 0
  montage -label '%t' "${pictures[@]}" -tile 7x -geometry '+6+6' -background '#dddddd' "$out/$1.png"
}
sheet paper-short 'paper/*-short-*1.png'
sheet paper-full 'paper/*-full-*1.png'
sheet paper-slip 'paper/*-slip-*.png'

printf '\n== screens\n' >&2
(cd tests/e2e && xvfb-run -a -s '-screen 0 1600x1400x24' node gallery.mjs "$PWD/../../$out/screen" "${tags[@]}") || printf 'not every screen was reached\n' >&2
for part in short topics stories handed back; do sheet "screen-$part" "screen/*-$part.png"; done

{
  printf '<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{font:16px sans-serif;margin:16px}img{max-width:100%%;border:1px solid #999}td{vertical-align:top}td img{height:420px}</style>\n'
  for picture in "$out"/*.png; do name=$(basename "$picture" .png); printf '<h2 id="%s">%s</h2><a href="%s.png"><img loading="lazy" src="%s.png" alt="%s"></a>\n' "$name" "$name" "$name" "$name" "$name"; done
  printf '<h2>By language</h2><table>\n'
  for tag in "${tags[@]}"; do
    printf '<tr id="%s"><th>%s<br>' "$tag" "$tag"
    for paper in short full slip; do printf '<a href="paper/%s-%s.pdf">%s</a><br>' "$tag" "$paper" "$paper"; done
    printf '</th>'
    for picture in "$out/screen/$tag-"{short,topics,stories,handed,back}.png "$out/paper/$tag-slip-"*.png; do
      [ -f "$picture" ] && printf '<td><img loading="lazy" src="%s" alt=""></td>' "${picture#"$out/"}"
    done
    printf '</tr>\n'
  done
  printf '</table>\n'
} >"$out/index.html"
printf 'look at %s\n' "$out/index.html"
