#include "prove/law.h"
ps_status ps_search_law_entry_near(ps_prover *prover, ps_claim *claim, ps_buffer *message){(void)prover;(void)claim;(void)message;return PS_UNDECIDED;}
ps_status ps_search_law_strip(ps_prover *prover, ps_claim *claim, ps_buffer *message){(void)prover;(void)claim;(void)message;return PS_UNDECIDED;}
