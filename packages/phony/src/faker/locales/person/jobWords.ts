import { lazyList } from '../../../lists/lazyList.ts';

/** What tells the rank or the reach of a job (written down by the contributors). */
export const jobDescriptors: () => readonly string[] = lazyList(
  'Assistant|Central|Chief|Corporate|Deputy|District|Executive|Field|Freelance|Global|Group|Head|Interim|International|Junior|Lead|Local|National|Principal|Regional|Senior|Staff|Technical|Trainee',
);

/** What persons do in a job of any field (written down by the contributors). */
export const jobTypes: () => readonly string[] = lazyList(
  'Administrator|Adviser|Agent|Analyst|Architect|Auditor|Buyer|Clerk|Consultant|Controller|Coordinator|Designer|Developer|Director|Engineer|Inspector|Instructor|Manager|Officer|Planner|Producer|Representative|Researcher|Specialist|Strategist|Supervisor|Technician|Trainer',
);
