// Which ways of reporting are shown here. Pure; what a service may offer is data of the core.
import type { About } from "../../lib/generated/About";
import type { Avenue } from "../../lib/generated/Avenue";
import type { Record as Encounter } from "../../lib/generated/Record";
import type { Service } from "../../lib/generated/Service";

/** Ways this service may offer, to a person or to who brings information; the others are not shown. */
export function offered(avenues: readonly Avenue[], service: Service, about: About): Avenue[] {
  return avenues.filter((a) => a.services.includes(service) && a.about.includes(about));
}

/** The way that was chosen with this person, or with the source where there is no person. */
export function chosenBy(record: Encounter, label: string | null): string | null {
  if (label === null) return record.source?.avenue ?? null;
  return record.persons.find((p) => p.label === label)?.avenue ?? null;
}
