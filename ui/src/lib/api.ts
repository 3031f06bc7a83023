// The only door to the core: one typed function per command. Never shapes data, never hides a
// failure: every refusal arrives as an ApiError with the word keys of what happened.
import { Channel, invoke } from "@tauri-apps/api/core";
import type { Answer } from "./generated/Answer";
import type { Attention } from "./generated/Attention";
import type { CaseLine } from "./generated/CaseLine";
import type { CaseView } from "./generated/CaseView";
import type { CodesView } from "./generated/CodesView";
import type { CollectReport } from "./generated/CollectReport";
import type { CollectedView } from "./generated/CollectedView";
import type { ContentView } from "./generated/ContentView";
import type { Context } from "./generated/Context";
import type { EncounterView } from "./generated/EncounterView";
import type { EnrolRole } from "./generated/EnrolRole";
import type { Entry } from "./generated/Entry";
import type { Event as Happening } from "./generated/Event";
import type { ExerciseView } from "./generated/ExerciseView";
import type { Feedback } from "./generated/Feedback";
import type { FoundView } from "./generated/FoundView";
import type { HandedView } from "./generated/HandedView";
import type { HomeView } from "./generated/HomeView";
import type { InstalledView } from "./generated/InstalledView";
import type { InterpreterView } from "./generated/InterpreterView";
import type { LanguageView } from "./generated/LanguageView";
import type { LeafletView } from "./generated/LeafletView";
import type { MailboxesView } from "./generated/MailboxesView";
import type { MovingView } from "./generated/MovingView";
import type { NumberView } from "./generated/NumberView";
import type { NoticeVoice } from "./generated/NoticeVoice";
import type { OutboxView } from "./generated/OutboxView";
import type { PostReport } from "./generated/PostReport";
import type { Profile } from "./generated/Profile";
import type { ReceiptAnswer } from "./generated/ReceiptAnswer";
import type { ReceiptView } from "./generated/ReceiptView";
import type { ReceivedView } from "./generated/ReceivedView";
import type { RelayReport } from "./generated/RelayReport";
import type { RoutedView } from "./generated/RoutedView";
import type { ReplyChoice } from "./generated/ReplyChoice";
import type { ReplyTo } from "./generated/ReplyTo";
import type { SavedRequest } from "./generated/SavedRequest";
import type { SealedView } from "./generated/SealedView";
import type { SlipView } from "./generated/SlipView";
import type { SpokenView } from "./generated/SpokenView";
import type { StationView } from "./generated/StationView";
import type { StatusView } from "./generated/StatusView";
import type { TrustView } from "./generated/TrustView";
import type { Version } from "./generated/Version";
import type { WatchView } from "./generated/WatchView";

export type { Happening };

/** What happened, as a code with words `err-<code>` and `rec-<code>`. */
export class ApiError extends Error {
  readonly code: string;
  readonly args: Record<string, string>;
  readonly retry: boolean;

  constructor(code: string, args: Record<string, string>, retry: boolean) {
    super(code);
    this.code = code;
    this.args = args;
    this.retry = retry;
  }
}

/** Reads whatever a command refused with; what has no code is an internal fault. */
export function asApiError(raw: unknown): ApiError {
  if (raw instanceof ApiError) return raw;
  if (typeof raw === "object" && raw !== null && "code" in raw) {
    const { code, args, retry } = raw as { code: unknown; args?: unknown; retry?: unknown };
    const texts: Record<string, string> = {};
    for (const [key, value] of Object.entries((args ?? {}) as object)) texts[key] = String(value);
    return new ApiError(String(code), texts, retry === true);
  }
  return new ApiError("internal", {}, false);
}

async function call<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (raw) {
    throw asApiError(raw);
  }
}

/** Bytes as base64: files that a person picked go to the core unread. */
export async function base64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}

/** The files a roster consists of, as base64. */
export type RosterFiles = { roster: string; crl: string; ca: string };

/** A mailbox to keep; a secret that is not given stays as it is kept. */
export type NewMailbox = { address: string; user: string; secret: string | null; region: string | null; endpoints: string[] };

export const api = {
  status: () => call<StatusView>("session_status"),
  create: (passphrase: string, profile: Profile) => call<StatusView>("session_create", { passphrase, profile }),
  setAside: (passphrase: string) => call<string[]>("session_set_aside", { passphrase }),
  unlock: (passphrase: string) => call<StatusView>("session_unlock", { passphrase }),
  lock: () => call<StatusView>("session_lock"),
  handOver: (id: string, labels: string[], lang: string, seconds: number, reached: Record<string, number>, voice: NoticeVoice | null) =>
    call<StatusView>("session_hand_over", { id, labels, lang, seconds, reached, voice }),
  handed: () => call<HandedView>("handed"),
  answerAlone: (indicator: string, answer: Answer | null, lang: string) =>
    call<HandedView>("handed_answer", { indicator, answer, lang }),
  replyAlone: (to: ReplyTo, reply: ReplyChoice | null, lang: string) => call<HandedView>("handed_reply", { to, reply, lang }),
  noticeGoesOn: (lang: string, seconds: number, reached: Record<string, number>, voice: NoticeVoice | null) =>
    call<null>("session_notice", { lang, seconds, reached, voice }),
  touch: () => call<StatusView>("session_touch"),
  setLockAfter: (minutes: number) => call<StatusView>("lock_after_set", { minutes }),
  takeBack: (passphrase: string) => call<StatusView>("session_take_back", { passphrase }),
  setProfile: (profile: Profile) => call<StatusView>("profile_set", { profile }),
  words: (lang: string) => call<string>("words", { lang }),
  content: () => call<ContentView>("content"),
  /** The languages at once, with what is known of their voices by now. */
  languages: () => call<LanguageView[]>("languages"),
  /** The same once their voices are known: it may take some seconds. */
  heardLanguages: () => call<LanguageView[]>("speech_languages"),
  installed: () => call<InstalledView>("content_installed"),
  installContent: (bytesBase64: string) => call<InstalledView>("content_install", { bytesBase64 }),
  leaflet: (lang: string) => call<LeafletView>("leaflet", { lang }),
  numbers: () => call<NumberView[]>("numbers"),
  home: (closed?: number) => call<HomeView>("home", closed === undefined ? {} : { closed }),
  open: (context: Context, occurredOn: string, training: boolean) =>
    call<EncounterView>("encounter_open", { context, occurredOn, training }),
  openInformation: (context: Context, occurredOn: string, training: boolean) =>
    call<EncounterView>("encounter_open_information", { context, occurredOn, training }),
  exercises: () => call<ExerciseView[]>("exercises"),
  openExercise: (vignette: string) => call<EncounterView>("exercise_open", { vignette }),
  feedback: (id: string) => call<Feedback>("exercise_feedback", { id }),
  show: (id: string) => call<EncounterView>("encounter_show", { id }),
  record: (id: string, events: Happening[]) => call<EncounterView>("encounter_record", { id, events }),
  close: (id: string) => call<EncounterView>("encounter_close", { id }),
  reopen: (id: string, reason: string) => call<EncounterView>("encounter_reopen", { id, reason }),
  undo: (id: string) => call<EncounterView>("encounter_undo", { id }),
  log: (id: string) => call<Entry[]>("encounter_log", { id }),
  route: (id: string, labels: string[]) => call<RoutedView[]>("referral_route", { id, labels }),
  seal: (id: string, labels: string[], lang: string) => call<SealedView>("referral_seal", { id, labels, lang }),
  sealForCodes: (id: string, labels: string[], lang: string) =>
    call<SealedView>("referral_seal_for_codes", { id, labels, lang }),
  packetCodes: (id: string, packet: string) => call<CodesView>("packet_codes", { id, packet }),
  collectPicture: (bytesBase64: string) => call<CollectedView>("codes_picture", { bytesBase64 }),
  collectPixels: (width: number, bytesBase64: string) => call<CollectedView>("codes_pixels", { width, bytesBase64 }),
  forgetCodes: () => call<null>("codes_forget"),
  savePaper: (id: string, packet: string) => call<string>("paper_save", { id, packet }),
  showSlip: (id: string, label: string, lang: string) => call<SlipView>("slip_show", { id, label, lang }),
  saveSlip: (id: string, label: string, lang: string) => call<string>("slip_save", { id, label, lang }),
  saveRights: (id: string, lang: string) => call<string>("labour_rights_save", { id, lang }),
  saveClaim: (id: string, label: string, lang: string) => call<string>("wage_claim_save", { id, label, lang }),
  interpreterNotice: (lang: string, officerLang: string) =>
    call<InterpreterView>("interpreter_notice", { lang, officerLang }),
  say: (lang: string, key: string, slow: boolean, begun: (voice: NoticeVoice) => void) =>
    call<SpokenView>("speech_say", { lang, key, slow, begun: new Channel<NoticeVoice>(begun) }),
  sayName: (lang: string) => call<SpokenView>("speech_name", { lang }),
  hush: () => call<null>("speech_hush"),
  saveLeafletFor: (id: string, label: string, lang: string) => call<string>("leaflet_save_for", { id, label, lang }),
  saveLeaflet: (lang: string, officerLang: string) => call<string>("leaflet_save", { lang, officerLang }),
  copyBlock: (id: string, labels: string[], langs: string[]) => call<null>("block_copy", { id, labels, langs }),
  saveConfirmation: (id: string, label: string, lang: string) =>
    call<string>("confirmation_save", { id, label, lang }),
  openPacket: (bytesBase64: string) => call<ReceivedView>("packet_open", { bytesBase64 }),
  inbox: () => call<CaseLine[]>("inbox"),
  showCase: (evidence: string) => call<ReceivedView>("case_show", { evidence }),
  answerCase: (evidence: string, answers: ReceiptAnswer[]) => call<CaseView>("case_answer", { evidence, answers }),
  saveCase: (evidence: string) => call<string>("case_save", { evidence }),
  pickVersion: (picked: Version, beside: Version, reason: string) =>
    call<CaseView>("version_pick", { picked, beside, reason }),
  partVersions: (one: Version, other: Version) => call<CaseView>("version_part", { one, other }),
  acceptReceipt: (bytesBase64: string) => call<ReceiptView>("receipt_accept", { bytesBase64 }),
  sealNext: (id: string, packet: string, lang: string) => call<SealedView>("referral_next", { id, packet, lang }),
  sealAgain: (id: string, packet: string, lang: string) => call<SealedView>("referral_again", { id, packet, lang }),
  watch: () => call<WatchView>("watch"),
  takeExtract: (bytesBase64: string) => call<WatchView>("extract_take", { bytesBase64 }),
  makeExtract: () => call<string[]>("extract_make"),
  findCode: (code: string) => call<FoundView>("code_find", { code }),
  saveFound: (code: string, lang: string) => call<string>("code_save", { code, lang }),
  requestEnrolment: (role: EnrolRole, recipient: string | null) =>
    call<SavedRequest>("enrol_request", { role, recipient }),
  trust: () => call<TrustView>("trust"),
  attention: () => call<Attention[]>("attention"),
  previewEnrolment: (bytesBase64: string) => call<StationView>("enrol_preview", { bytesBase64 }),
  acceptEnrolment: (bytesBase64: string) => call<StatusView>("enrol_accept", { bytesBase64 }),
  installRoster: (files: RosterFiles) => call<StatusView>("roster_install", files),
  installIdentity: (bytesBase64: string) => call<StatusView>("identity_install", { bytesBase64 }),
  mailboxStatus: () => call<OutboxView>("mailbox_status"),
  mailboxes: () => call<MailboxesView>("mailbox_known"),
  setMailbox: (mailbox: NewMailbox) => call<MailboxesView>("mailbox_set", mailbox),
  forgetMailbox: (address: string) => call<MailboxesView>("mailbox_forget", { address }),
  mailboxPost: (address: string) => call<PostReport>("mailbox_post", { address }),
  mailboxCollect: (address: string) => call<CollectReport>("mailbox_collect", { address }),
  mailboxRelay: (from: string, to: string) => call<RelayReport>("mailbox_relay", { from, to }),
  mailboxProgress: () => call<MovingView | null>("mailbox_progress"),
  mailboxStop: () => call<null>("mailbox_stop"),
  withdraw: (digest: string) => call<OutboxView>("outbox_withdraw", { digest }),
  sendAgain: (digest: string) => call<OutboxView>("outbox_again", { digest }),
};
