/**
 * What a line needs of Asterisk and nothing else: with `autoload = no`, whatever is not named here is no surface to
 * attack. Manager interface, AGI, System() and the old channel drivers are left out on purpose.
 */
export const MODULES: readonly string[] = [
  ..."res_timing_timerfd res_sorcery_config res_sorcery_memory res_sorcery_astdb res_crypto".split(" "),
  ..."res_http_websocket res_websocket_client res_rtp_asterisk res_srtp res_pjproject".split(" "),
  ..."res_pjsip res_pjsip_session res_pjsip_sdp_rtp res_pjsip_caller_id res_pjsip_authenticator_digest".split(
    " ",
  ),
  ..."res_pjsip_outbound_authenticator_digest res_pjsip_outbound_registration".split(" "),
  ..."res_pjsip_endpoint_identifier_user res_pjsip_endpoint_identifier_ip".split(" "),
  ..."res_pjsip_endpoint_identifier_anonymous res_pjsip_registrar res_pjsip_nat res_pjsip_pubsub".split(" "),
  ..."res_pjsip_refer res_pjsip_dtmf_info res_pjsip_rfc3326 res_pjsip_header_funcs res_pjsip_acl".split(" "),
  ..."res_pjsip_path chan_pjsip chan_rtp res_audiosocket chan_audiosocket chan_websocket".split(" "),
  ..."res_stasis res_stasis_answer res_stasis_playback res_stasis_recording res_stasis_snoop".split(" "),
  ..."res_stasis_device_state app_stasis res_ari res_ari_model res_ari_applications res_ari_asterisk".split(
    " ",
  ),
  ..."res_ari_bridges res_ari_channels res_ari_device_states res_ari_endpoints res_ari_events".split(" "),
  ..."res_ari_playbacks res_ari_recordings res_ari_sounds res_speech".split(" "),
  ..."bridge_simple bridge_softmix bridge_holding bridge_native_rtp bridge_builtin_features".split(" "),
  ..."codec_ulaw codec_alaw codec_a_mu codec_g722 codec_resample codec_opus codec_opus_open_source".split(
    " ",
  ),
  ..."res_format_attr_opus format_wav format_pcm format_sln".split(" "),
  ..."pbx_config app_dial app_playback app_verbose app_queue app_stack".split(" "),
  ..."func_channel func_callerid func_logic func_strings func_timeout func_hangupcause".split(" "),
  ..."res_security_log func_talkdetect func_dialplan func_global func_uuid func_math res_musiconhold res_indications".split(
    " ",
  ),
];
