//! Feedback on played stories: each remark can appear and disappear, and somebody who was missed
//! outweighs everything else.
