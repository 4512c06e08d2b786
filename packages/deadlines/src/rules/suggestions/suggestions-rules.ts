import { cppccProposalReply } from './cppcc-proposal-reply.ts';
import { npcSuggestionReply, npcSuggestionReplyComplex } from './npc-suggestion-reply.ts';
import { suggestionReplyPublication } from './suggestion-reply-publication.ts';

/** Suggestions of deputies and proposals of the CPPCC (建议和提案). */
export const suggestionsRules = [
  npcSuggestionReply,
  npcSuggestionReplyComplex,
  cppccProposalReply,
  suggestionReplyPublication,
] as const;
